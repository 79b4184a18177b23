package org.sitrep.coder.text;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.perceptron.BinaryPerceptronModelWriter;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSSampleEventStream;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the tagger on tagged sentences, and says how well it does on others: {@code TaggerTraining MODEL TAGGED... [--
 * TAGGED...]}. A packed file has a word and its tag a line, and a blank line after each sentence; {@code tagged.tsv.gz} has
 * the labelled reports and passages as NLP4J 1.1.3 tags them, in the tags of Universal Dependencies.
 */
final class TaggerTraining {
    private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "PROPN");

    private static final int ITERATIONS = 40;

    private TaggerTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<String> files = Arrays.asList(arguments).subList(1, arguments.length);
        int others = files.indexOf("--");
        MaxentModel model = train(read(others < 0 ? files : files.subList(0, others)));
        Path file = Path.of(arguments[0]);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            new BinaryPerceptronModelWriter((AbstractModel) model, out).persist();
        }
        System.out.printf("%s: %,d bytes%n", file, Files.size(file));
        if (others >= 0) {
            judge(new OpenNlpTagger(model, WordClasses.english()), read(files.subList(others + 1, files.size())));
        }
    }

    private static MaxentModel train(List<POSSample> sentences) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Algorithm", "PERCEPTRON");
        parameters.put("Iterations", ITERATIONS);
        parameters.put("Cutoff", 1);
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<String, String>());
        try (ObjectStream<POSSample> samples = ObjectStreamUtils.createObjectStream(sentences)) {
            return trainer.train(new POSSampleEventStream(samples, new TagContext(WordClasses.english())));
        }
    }

    private static void judge(OpenNlpTagger tagger, List<POSSample> sentences) {
        int words = 0, right = 0, content = 0, contentRight = 0;
        Map<String, Integer> wrong = new TreeMap<>();
        for (POSSample sentence : sentences) {
            String[] found = tagger.universal(sentence.getSentence());
            for (int i = 0; i < found.length; i++) {
                if (!Character.isLetterOrDigit(sentence.getSentence()[i].charAt(0))) {
                    continue;
                }
                String tag = sentence.getTags()[i];
                boolean same = found[i].equals(tag);
                words++;
                right += same ? 1 : 0;
                content += CONTENT.contains(tag) ? 1 : 0;
                contentRight += CONTENT.contains(tag) && same ? 1 : 0;
                if (!same) {
                    wrong.merge(tag + " as " + found[i], 1, Integer::sum);
                }
            }
        }
        System.out.printf(
                "%,d words, %.4f right; nouns, names, verbs and adjectives %.4f%n",
                words, right / (double) words, contentRight / (double) content);
        wrong.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(12)
                .forEach(System.out::println);
    }

    private static List<POSSample> read(List<String> files) {
        List<POSSample> sentences = new ArrayList<>();
        for (String file : files) {
            List<String> words = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            try (InputStream packed = new GZIPInputStream(Files.newInputStream(Path.of(file)))) {
                new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(line -> {
                            String[] cells = line.split("\t", -1);
                            if (cells.length > 1) {
                                words.add(cells[0]);
                                tags.add(cells[1]);
                            } else if (!words.isEmpty()) {
                                sentences.add(new POSSample(words.toArray(String[]::new), tags.toArray(String[]::new)));
                                words.clear();
                                tags.clear();
                            }
                        });
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sentences;
    }
}
