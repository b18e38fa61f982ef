/**
 * The command line: commands, options, the process's streams and exit statuses. Commands are glue: they read options, call an
 * analysis, and print its table. Nothing else in the program knows picocli or the streams.
 */
package dipl.cli;
