package conformance

import (
	"context"
	_ "embed"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"example.com/vietnews"
)

// The widths in CSS pixels at which pages are looked at.
const (
	phone   = 360
	desktop = 1280
)

// A browser shows pages from a server on this machine and writes down what they do.
type browser struct {
	ctx   context.Context
	site  *httptest.Server
	pages map[string]string // by path

	mu     sync.Mutex
	events []string // what a page without scripts does not do, since it was opened
}

// newBrowser starts Chromium, headless and with a profile of its own.
func newBrowser(tb testing.TB) *browser {
	tb.Helper()
	path, err := exec.LookPath("chromium")
	need(tb, "chromium", err)
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.WSURLReadTimeout(time.Minute),
	)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // Chromium refuses to run its sandbox as root
	}
	ctx, stop := chromedp.NewExecAllocator(context.Background(), options...)
	tb.Cleanup(stop)
	ctx, stop = chromedp.NewContext(ctx)
	tb.Cleanup(stop)
	b := &browser{ctx: ctx, pages: make(map[string]string)}
	b.site = httptest.NewServer(b)
	tb.Cleanup(b.site.Close)
	if err := chromedp.Listen(ctx, b.listen); err != nil {
		tb.Fatal(err)
	}
	call(tb, b, network.Enable, network.EnableParams{})
	call(tb, b, page.Enable, page.EnableParams{})
	return b
}

// patience is how long one action may take.
const patience = time.Minute

// run does one action.
func run[T any](tb testing.TB, b *browser, action chromedp.Action[T]) T {
	tb.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	v, err := chromedp.Run(ctx, action)
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

// call sends one command of the browser's protocol.
func call[P, R any](tb testing.TB, b *browser, command cdp.Command[P, R], params P) {
	tb.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	if _, err := chromedp.Call(ctx, command, params); err != nil {
		tb.Fatal(err)
	}
}

const (
	pageDir = "/page/"
	icon    = "/favicon.ico" // for which browsers ask on their own
)

// ServeHTTP serves the pages.
func (b *browser) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	source, ok := b.pages[r.URL.Path]
	b.mu.Unlock()
	if !ok {
		if r.URL.Path != icon {
			b.note("the server was asked for " + r.URL.Path)
		}
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/html") // the charset must come from the page
	fmt.Fprint(w, source)
}

func (b *browser) note(event string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.events = append(b.events, event)
}

// listen notes dialogs, and requests other than those for the pages.
func (b *browser) listen(event any) {
	switch event := event.(type) {
	case *page.EventJavascriptDialogOpening:
		b.note("a dialog: " + event.Message)
		go chromedp.Call(b.ctx, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{Accept: true})
	case *network.EventRequestWillBeSent:
		path, ours := strings.CutPrefix(event.Request.URL, b.site.URL)
		if !ours || path != icon && !strings.HasPrefix(path, pageDir) {
			b.note("a request for " + event.Request.URL)
		}
	}
}

// open shows a page and waits until it is loaded.
func (b *browser) open(tb testing.TB, source string) {
	tb.Helper()
	b.mu.Lock()
	path := fmt.Sprint(pageDir, len(b.pages))
	b.pages[path], b.events = source, nil
	b.mu.Unlock()
	run(tb, b, chromedp.Navigate(b.site.URL+path))
}

// probe.js touches everything that could have a handler and says what it finds.
//
//go:embed probe.js
var probe string

// A finding is what probe.js says of a page.
type finding struct {
	Title, Headline, Linked string // the tab's title, the h1, and the headline in JSON-LD
	Charset, Mode           string
	Global                  any      // what a script left
	Scripts, Elements       []string // scripts that are more than data, and elements that vietnews does not write
	Handlers                []string // attributes that run or load something
	Resources               []string // what the page loaded
	Sheets                  int      // style sheets
}

// trouble returns what an opened page did or has that none of ours may.
func (b *browser) trouble(tb testing.TB) []string {
	tb.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	f, err := chromedp.Run(ctx, chromedp.Evaluate[finding](probe, chromedp.EvalAwaitPromise))
	b.mu.Lock()
	problems := slices.Clone(b.events)
	b.mu.Unlock()
	if err != nil {
		return append(problems, "the page went away: "+err.Error())
	}
	add := func(what string, list []string) {
		for _, x := range list {
			problems = append(problems, what+": "+x)
		}
	}
	add("a script", f.Scripts)
	add("an element that is not ours", f.Elements)
	add("an attribute that is not ours", f.Handlers)
	add("a resource", f.Resources)
	if f.Global != nil {
		problems = append(problems, fmt.Sprintf("a script ran and left %v", f.Global))
	}
	if f.Title != f.Headline {
		problems = append(problems, fmt.Sprintf("the title is %q and the headline %q", f.Title, f.Headline))
	}
	if f.Linked != "" && f.Linked != f.Headline {
		problems = append(problems, fmt.Sprintf("JSON-LD has headline %q and the page %q", f.Linked, f.Headline))
	}
	if f.Charset != "UTF-8" || f.Mode != "CSS1Compat" || f.Sheets != 1 {
		problems = append(problems, fmt.Sprintf("charset %s, mode %s, %d style sheets", f.Charset, f.Mode, f.Sheets))
	}
	return problems
}

// TestBrowserRunsNothing: no page of an article with hostile text runs a script, opens a dialog, asks for a file or leaves.
func TestBrowserRunsNothing(t *testing.T) {
	b := newBrowser(t)
	samples := append(goldens(t), hostiles(t)...)
	for _, s := range samples {
		b.open(t, s.page(t, vietnews.Printer{Timex: true}))
		for _, problem := range b.trouble(t) {
			t.Errorf("%s: %s", s.name, problem)
		}
	}
	t.Logf("Chromium: %d pages with scripts allowed, %d of them hostile; none may run, ask for or open anything", len(samples), len(hostiles(t)))
}

// TestBrowserSeesHarm: what TestBrowserRunsNothing looks for is seen where text is not escaped.
func TestBrowserSeesHarm(t *testing.T) {
	b := newBrowser(t)
	n := 0
	for _, name := range []string{"script", "dialog", "attribute", "event handler", "end of raw text", "end of style", "elements that load", "elements that leave"} {
		n++
		b.open(t, fmt.Sprintf("<!DOCTYPE html><meta charset=utf-8><title>a</title><style></style><h1>a</h1><p title=\"%s\">%[1]s</p>", payloads[name]))
		if problems := b.trouble(t); len(problems) == 0 {
			t.Errorf("%s: the browser sees nothing wrong in a page that does not escape it", name)
		}
	}
	t.Logf("Chromium: %d pages that do not escape, each seen to do harm", n)
}

// readability.js measures what readers need: contrast of each text, and that nothing sticks out sideways.
//
//go:embed readability.js
var readability string

// TestBrowserReadability: in the light and in the dark, on a phone and on a desktop, each text stands out from its ground as WCAG's level AA
// asks (4.5 to 1), is no smaller than 14 pixels, and no page must be scrolled sideways.
func TestBrowserReadability(t *testing.T) {
	b := newBrowser(t)
	samples := append(goldens(t), hostiles(t)...)
	lowest := map[string]float64{"light": 99, "dark": 99}
	texts := 0
	for _, s := range samples {
		b.open(t, s.page(t, vietnews.Printer{Timex: true}))
		for _, width := range []int64{phone, desktop} {
			for _, scheme := range []string{"light", "dark"} {
				b.view(t, width, 1, scheme)
				r := run(t, b, chromedp.Evaluate[struct {
					Texts    int
					Lowest   float64
					Problems []string
				}](readability))
				texts += r.Texts
				lowest[scheme] = min(lowest[scheme], r.Lowest)
				for _, problem := range r.Problems {
					t.Errorf("%s, %s, %d pixels: %s", s.name, scheme, width, problem)
				}
			}
		}
	}
	t.Logf("Chromium: %d texts of %d pages, bright and dark, %d and %d pixels wide; lowest contrast %.1f in the light and %.1f in the dark",
		texts, len(samples), phone, desktop, lowest["light"], lowest["dark"])
}

// view sets the width of the window in CSS pixels, how many pixels of the screen each is, and whether the reader likes it light or dark.
func (b *browser) view(tb testing.TB, width int64, scale float64, scheme string) {
	tb.Helper()
	options := []chromedp.EmulateViewportOption{chromedp.EmulateScale(scale)}
	if width == phone {
		options = append(options, chromedp.EmulateMobile)
	}
	run(tb, b, chromedp.EmulateViewport(width, 800, options...))
	call(tb, b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
}
