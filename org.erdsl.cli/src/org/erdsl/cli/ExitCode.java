package org.erdsl.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the command line ended, for scripts. The numbers from 64 are those of BSD's sysexits. */
enum ExitCode {

    OK(0, "done; the model has no errors"),
    ERRORS(1, "the model has errors, or a platform cannot express it; nothing was generated. Routers do otherwise than the model says, or two models differ"),
    STALE(2, "only with --check or --verify: the files on disk are not what the model gives"),
    USAGE(64, "the command line is wrong"),
    INPUT(65, "an input cannot be read, or is no erdsl text"),
    INTERNAL(70, "erdsl itself failed"),
    OUTPUT(74, "the result cannot be written; earlier files are as they were");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    /** The numbers and their meanings, as the help of every command lists them. */
    static Map<String, String> list() {
        var list = new LinkedHashMap<String, String>();
        for (var code : values()) {
            list.put(String.valueOf(code.number), code.meaning);
        }
        return list;
    }
}
