package org.hengbiao.app;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real Chromium, without JavaScript: every page works without it. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pages");
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String root;

    Browser(String root) {
        this.root = root.replaceAll("/$", "");
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PLACES.stream()
                                .filter(Files::isExecutable)
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no Chromium among " + PLACES)))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    /** A visitor that nobody knows yet, who prefers {@code language}. */
    Page visitor(String language) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(root)
                .setLocale(language)
                .setJavaScriptEnabled(false)
                .setViewportSize(1280, 900));
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    /** Signs in through the form. */
    static void signIn(Page page, Labels labels, String login, String password) {
        page.navigate("/sign-in");
        page.getByLabel(labels.account()).fill(login);
        page.getByLabel(labels.password()).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(labels.signIn()))
                .click();
    }

    /** Words by which people find things on a page. */
    record Labels(String language, String account, String password, String signIn, String signOut, String problem) {

        static final Labels CHINESE = new Labels("zh-CN", "账号", "密码", "登录", "退出", "有问题需要处理");
        static final Labels ENGLISH =
                new Labels("en", "Account", "Password", "Sign in", "Sign out", "There is a problem");
    }

    /** Keeps pictures of the page as a computer and as a phone show it; says by how much the phone must scroll sideways. */
    static int picture(Page page, String name, String language) {
        shot(page, 1280, name + "-" + language + "-1280");
        return shot(page, 360, name + "-" + language + "-360");
    }

    private static int shot(Page page, int width, String name) {
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        return widest(PICTURES.resolve(name + ".png")) - width;
    }

    /** A picture of the whole page is as wide as what the page can be scrolled to. */
    private static int widest(Path picture) {
        try {
            return javax.imageio.ImageIO.read(picture.toFile()).getWidth();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
