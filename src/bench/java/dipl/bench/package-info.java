/**
 * Measurements, apart from the tests and from the program: {@code mvn -B -Pbench test-compile exec:exec} runs the JMH benchmarks
 * ({@code -Dbench.arguments="Matching -f 1"} some of them), {@code src/bench/run.sh [FOLDER]} times whole processes.
 */
package dipl.bench;
