package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;

import java.util.stream.Stream;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What can be said in a block, and which of it is being said. */
class SignatureHelpTest {

    @TestFactory
    Stream<DynamicTest> blocks() throws Exception {
        return ServiceCases.of("signature").atMarks((server, mark) -> text(answer(server.service().signatureHelp(
                new SignatureHelpParams(server.document(mark.file()), mark.position())))));
    }

    private static String text(SignatureHelp help) {
        if (help.getSignatures().isEmpty()) {
            return "nothing";
        }
        var signature = help.getSignatures().get(0);
        if (help.getActiveParameter() >= signature.getParameters().size()) {
            return signature.getLabel();
        }
        var active = signature.getParameters().get(help.getActiveParameter());
        var range = active.getLabel().getRight();
        return signature.getLabel() + "\nnow: " + signature.getLabel().substring(range.getFirst(), range.getSecond())
                + "   | " + active.getDocumentation().getRight().getValue();
    }
}
