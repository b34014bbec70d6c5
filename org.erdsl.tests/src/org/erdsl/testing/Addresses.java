package org.erdsl.testing;

import java.util.List;

/** What stands in an import instead of the path of a file. */
public final class Addresses {

    private Addresses() {
    }

    /** Addresses, of which those in a network lead to a port of this machine. */
    public static List<String> at(int port) {
        var host = "127.0.0.1:" + port;
        return List.of("http://" + host + "/x.erdsl", "HTTP://" + host + "/x.erdsl", "https://" + host + "/x.erdsl",
                "ftp://" + host + "/x.erdsl", "jar:http://" + host + "/x.jar!/x.erdsl",
                "archive:http://" + host + "/x.zip!/x.erdsl", "jar:file:/tmp/x.jar!/x.erdsl", "file://" + host + "/x.erdsl",
                "file://localhost/x.erdsl", "file:/tmp/x.erdsl", "platform:/resource/x/x.erdsl", "classpath:/x.erdsl",
                "bundleresource://1/x.erdsl", "data:text/plain,site%20a.erdsl", "//" + host + "/x.erdsl");
    }
}
