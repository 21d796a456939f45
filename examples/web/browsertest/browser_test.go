package browsertest

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

var screenshots = flag.String("screenshots", "", "folder for pictures of the playground")

// patience is how long one test may take; the machine may be busy.
const patience = 90 * time.Second

// What all tests share: one server and one browser.
var (
	site   string // address of the playground
	window context.Context
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	path := findBrowser()
	if path == "" {
		if os.Getenv("CI") == "true" {
			fmt.Fprintln(os.Stderr, "no browser, and CI is true: install chromium")
			return 1
		}
		fmt.Println("skipped: no chromium on this machine (apt-get install chromium, or set CHROMIUM)")
		return 0
	}
	address, stop, err := startServer()
	if err != nil {
		fmt.Fprintln(os.Stderr, "the playground does not start:", err)
		return 1
	}
	defer stop()
	site = address
	ctx, cancel := startBrowser(path)
	defer cancel()
	window = ctx
	if err := chromedp.Do(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "the browser does not start:", err)
		return 1
	}
	return m.Run()
}

func findBrowser() string {
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// startServer builds the playground, starts it on a free port, and gives its address.
func startServer() (address string, stop func(), err error) {
	dir, err := os.MkdirTemp("", "playground")
	if err != nil {
		return "", nil, err
	}
	program := filepath.Join(dir, "web")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Dir = ".."
	if out, err := build.CombinedOutput(); err != nil {
		return "", nil, fmt.Errorf("%w\n%s", err, out)
	}
	server := exec.Command(program, "-addr", "localhost:0")
	server.Stderr = os.Stderr
	out, err := server.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := server.Start(); err != nil {
		return "", nil, err
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return "", nil, err
	}
	stop = func() {
		server.Process.Signal(syscall.SIGTERM)
		if err := server.Wait(); err != nil {
			fmt.Fprintln(os.Stderr, "the playground ended with", err)
		}
		os.RemoveAll(dir)
	}
	return regexp.MustCompile(`http://[^ ]*/`).FindString(line), stop, nil
}

func startBrowser(path string) (context.Context, context.CancelFunc) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.NoSandbox, // root in a container has no other way; the pages are our own
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("lang", "en"),
		chromedp.Flag("disable-features", "Translate,IsolateSandboxedIframes"), // so that the tests can look into the frame
		chromedp.WindowSize(1360, 850),
	)
	allocator, cancelAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	return ctx, func() { cancel(); cancelAllocator() }
}

// A tab is a page of the playground that notes what a good page never does.
type tab struct {
	*testing.T
	ctx context.Context

	mu     sync.Mutex
	faults []string
}

// open opens the playground at a fragment, in a tab of its own, and waits for its first text. At the test's end, exceptions, messages of the
// console, dialogs and requests to other places fail it.
func open(t *testing.T, fragment string) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(window)
	if err := chromedp.Do(ctx); err != nil { // makes the tab, which lives as long as this context
		t.Fatal(err)
	}
	timed, cancelTime := context.WithTimeout(ctx, patience)
	p := &tab{T: t, ctx: timed}
	if err := chromedp.Listen(timed, p.listen); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cancelTime()
		cancel()
		p.mu.Lock()
		defer p.mu.Unlock()
		for _, fault := range p.faults {
			t.Error("the page misbehaves: ", fault)
		}
	})
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		command(p, browser.SetPermission, browser.SetPermissionParams{
			Permission: &browser.PermissionDescriptor{Name: name, AllowWithoutSanitization: name == "clipboard-write"},
			Setting:    browser.PermissionSettingGranted,
			Origin:     strings.TrimSuffix(site, "/"),
		})
	}
	command(p, log.Enable, cdp.Empty{})
	command(p, network.Enable, network.EnableParams{})
	command(p, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}) // or the clipboard is shut
	p.do(chromedp.Navigate(site + fragment))
	p.wait(`document.querySelector(".part") || !document.getElementById("error").hidden`, "the first text")
	return p
}

func (p *tab) listen(event any) {
	fault := ""
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		fault = "exception: " + fmt.Sprint(e.ExceptionDetails.Text, e.ExceptionDetails.Exception)
	case *log.EventEntryAdded:
		if !strings.Contains(e.Entry.Text, "status of 4") { // refused requests are shown there too
			fault = "console: " + e.Entry.Text
		}
	case *page.EventJavascriptDialogOpening:
		fault = "dialog: " + e.Message
	case *network.EventRequestWillBeSent:
		if u, err := url.Parse(e.Request.URL); err != nil || u.Scheme != "data" && u.Scheme != "about" && !strings.HasPrefix(e.Request.URL, site) {
			fault = "request to " + e.Request.URL
		}
	}
	if fault != "" {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.faults = append(p.faults, fault)
	}
}

func (p *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	if err := chromedp.Do(p.ctx, steps...); err != nil {
		p.Fatal(err)
	}
}

// command sends the browser a command of its protocol.
func command[P, R any](p *tab, c cdp.Command[P, R], params P) R {
	p.Helper()
	result, err := chromedp.Call(p.ctx, c, params)
	if err != nil {
		p.Fatal(c.Method, err)
	}
	return result
}

func click(selector string) chromedp.Action[chromedp.Void] {
	return chromedp.Click(chromedp.CSS(selector))
}

// js runs JavaScript.
func (p *tab) js(script string) {
	p.Helper()
	p.do(chromedp.Evaluate[chromedp.Void](script))
}

// insert puts text where the cursor is, as a paste does.
func (p *tab) insert(text string) {
	p.Helper()
	command(p, input.InsertText, input.InsertTextParams{Text: text})
}

// wait waits until a JavaScript expression holds.
func (p *tab) wait(expression, what string) {
	p.Helper()
	if err := chromedp.Do(p.ctx, chromedp.Poll[chromedp.Void]("!!("+expression+")", chromedp.WithPollingTimeout(patience/3))); err != nil {
		p.Fatalf("waiting for %s: %v", what, err)
	}
}

// eval gives the value of a JavaScript expression, or of the promise that it is.
func eval[T any](p *tab, expression string) T {
	p.Helper()
	value, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		p.Fatalf("%s: %v", expression, err)
	}
	return value
}

// paste puts a text in the place of what is there, as one paste does, and waits until its parts are shown: those before are marked, and go.
func (p *tab) paste(text string) {
	p.Helper()
	p.markStale()
	p.js(`document.getElementById("source").focus(); document.getElementById("source").select()`)
	p.insert(text)
	p.wait(`!document.getElementById("stale")`, "the parts of the pasted text")
}

// enter presses Enter as one event of key and character, as browsers do: where the page takes the key, no character follows.
func (p *tab) enter() {
	p.Helper()
	key := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: "Enter", Code: "Enter", Text: "\r", WindowsVirtualKeyCode: 13}
	command(p, input.DispatchKeyEvent, key)
	key.Type, key.Text = input.DispatchKeyEventTypeKeyUp, ""
	command(p, input.DispatchKeyEvent, key)
}

// markStale puts a mark among the parts, which goes when they are drawn again.
func (p *tab) markStale() {
	p.Helper()
	p.js(`document.getElementById("parts").append(Object.assign(document.createElement("i"), {id: "stale"}))`)
}

// picture takes a screenshot, where that is wanted.
func (p *tab) picture(name string) {
	p.Helper()
	if *screenshots == "" {
		return
	}
	time.Sleep(300 * time.Millisecond) // for what fades
	png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*screenshots, name+".png"), png, 0o666); err != nil {
		p.Fatal(err)
	}
}
