package org.erdsl.ui.launch;

/** What a run is to do with the models of a project. */
enum Goal {

    /** Say what is wrong. */
    CHECK("check"),

    /** Write the outputs when nothing is wrong. */
    GENERATE("generate");

    private final String id;

    Goal(String id) {
        this.id = id;
    }

    /** Names it in launch configurations. */
    String id() {
        return id;
    }

    /** What it is called. */
    String label() {
        return this == CHECK ? Texts.check : Texts.generate;
    }

    /** The goal of this id; {@link #CHECK} for any other. */
    static Goal of(String id) {
        return GENERATE.id.equals(id) ? GENERATE : CHECK;
    }
}
