package org.sitrep.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "send",
        description = {
            "Sends articles as a partner system does: through the gateway, with a submitter's token.",
            "A .json file holds one article, a .ndjson file one in each line, a .txt file a title, an empty line and the text.",
            "A .txt file may begin with header lines: published, url, publisher, language, each as \"published: 2024-04-23\"."
        })
final class Send implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = ".txt, .json or .ndjson")
    List<Path> files;

    @Override
    public Integer call() throws IOException {
        // Read all before sending any: a file that is not there is a typing error.
        List<ArticleFile> articles = files.stream().map(ArticleFile::read).toList();
        var partner = new Partner(new LocalRun());
        var table = new Table("file", "result", "status", "id or problem");
        boolean allTaken = true;
        for (ArticleFile article : articles) {
            for (Partner.Receipt receipt : partner.send(article)) {
                table.row(article.name(), receipt.result(), receipt.status(), receipt.idOrProblem());
                allTaken &= receipt.taken();
            }
        }
        table.print(spec.commandLine());
        return allTaken ? 0 : 1;
    }
}
