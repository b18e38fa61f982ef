package dipl.corpus;

/** Where the value of a metadata field comes from, the strongest first. */
public enum FieldSource {
    METADATA_TABLE("metadata table"),
    FRONT_MATTER("front matter"),
    TABLE_COLUMN("column"),
    /** The row of a metadata table that describes a whole table file; weaker than what a row says of itself. */
    METADATA_OF_FILE("metadata table, whole file"),
    FILE_PROPERTY("file property"),
    FILE_NAME("file name"),
    FOLDER_NAME("folder name"),
    CONTENT("text"),
    /** The file's name in place of a title, where nothing else gives one. */
    NAME_AS_TITLE("file name");

    private final String label;

    FieldSource(String label) {
        this.label = label;
    }

    /** A short name for tables that people read. */
    public String label() {
        return label;
    }
}
