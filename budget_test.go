package vietnews

import (
	"encoding/json"
	"html"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"example.com/vietnews/internal/stress"
)

// The budget is written as ratios to what the standard library takes for the same text, for times differ from machine to machine. The
// benchmarks print the ratios and fail on none; what a test can hold without ever failing by chance are allocations, and that no text
// takes more than its size asks for.

// wholePages returns the whole pages among the golden files, by name.
func wholePages(tb testing.TB) map[string]*golden {
	tb.Helper()
	pages := make(map[string]*golden)
	for _, file := range goldenFiles(tb) {
		if name := strings.TrimSuffix(filepath.Base(file), ".txtar"); strings.HasPrefix(name, "page-") {
			pages[name] = readGolden(tb, file)
		}
	}
	return pages
}

// BenchmarkBudget reports for each whole page how many times as long as the standard library's function each of ours takes:
// utf8.ValidString for Parse, ParseInto and FindTimex, html.EscapeString for Text and HTML, json.Marshal of the text for JSON. EscapeString
// returns a text in which there is nothing to escape as it is, copying nothing, so it gets one quotation mark more.
func BenchmarkBudget(b *testing.B) {
	for name, g := range wholePages(b) {
		a, err := g.parser.Parse(g.input)
		if err != nil {
			b.Fatal(err)
		}
		var reused Article
		valid := func() { utf8.ValidString(g.input) }
		quoted := g.input + `"`
		escape := func() { html.EscapeString(quoted) }
		for _, row := range []struct {
			name, unit string
			work, base func()
		}{
			{"Parse", "x-valid", func() { g.parser.Parse(g.input) }, valid},
			{"ParseInto", "x-valid", func() { g.parser.ParseInto(&reused, g.input) }, valid},
			{"FindTimex", "x-valid", func() {
				for range FindTimex(g.input, a.Dateline.Time) {
				}
			}, valid},
			{"Text", "x-escape", func() { a.Text() }, escape},
			{"HTML", "x-escape", func() { a.HTML() }, escape},
			{"AppendJSON", "x-marshal", func() { a.AppendJSON(nil) }, func() { json.Marshal(g.input) }},
			{"Marshal", "x-marshal", func() { json.Marshal(a) }, func() { json.Marshal(g.input) }},
		} {
			b.Run(name+"/"+row.name, func(b *testing.B) { benchmarkRatio(b, len(g.input), row.unit, row.work, row.base) })
		}
	}
}

// benchmarkRatio lets work and base take turns and reports the ratio of their least times.
func benchmarkRatio(b *testing.B, size int, unit string, work, base func()) {
	const turn = 50
	b.SetBytes(int64(size))
	b.ReportAllocs()
	leastWork, leastBase := time.Duration(1<<62), time.Duration(1<<62)
	for n := 0; b.Loop(); n++ {
		work()
		if n%turn == 0 {
			b.StopTimer() // the allocations of base are none of work's
			leastWork = min(leastWork, least(work))
			leastBase = min(leastBase, least(base))
			b.StartTimer()
		}
	}
	b.ReportMetric(float64(leastWork)/float64(leastBase), unit)
}

// least returns the least time that f took of a few, each of several calls so that the clock's grain does not show.
func least(f func()) time.Duration {
	const calls = 8
	best := time.Duration(1 << 62)
	for range 4 {
		start := time.Now()
		for range calls {
			f()
		}
		best = min(best, time.Since(start))
	}
	return best
}

// Parse allocates the article and one slice for each kind of part it has, however long the text; into an article that is used again it
// allocates nothing but the text of lines that had to be repaired.
func TestParseAllocs(t *testing.T) {
	const (
		maxParse = 8
		maxAgain = 2 // the repaired lines, and a headline of several lines
	)
	g := readGolden(t, filepath.Join("testdata", "page-ap-bac.txtar"))
	a, err := Parse(g.input)
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{
		"no-break spaces": strings.ReplaceAll(g.input, ", ", ",\u00a0"),
		"long":            strings.ReplaceAll(g.input, "\n", "\n"+strings.Repeat("Một câu nữa của cùng một bài. ", 20)+"\n"),
		"a manuscript":    a.Text(),
	}
	for name, g := range wholePages(t) {
		texts[name] = g.input
	}
	for name, text := range texts {
		if got := testing.AllocsPerRun(50, func() { Parse(text) }); got > maxParse && !raceEnabled {
			t.Errorf("%s: Parse allocates %v times, want at most %d", name, got, maxParse)
		}
		var p Parser
		var a Article
		if got := testing.AllocsPerRun(50, func() { p.ParseInto(&a, text) }); got > maxAgain && !raceEnabled {
			t.Errorf("%s: ParseInto allocates %v times, want at most %d", name, got, maxAgain)
		}
	}
}

// Sixteen times the text takes sixteen times as long, some three times that where it leaves the processor's caches, and 256 times if each line
// looked at all others. What a processor did besides may spoil a turn, but hardly ten of them; a text of which even the longer takes no time to
// speak of is short of trouble.
func TestParseIsLinear(t *testing.T) {
	const (
		size     = 32 << 10
		longer   = 16
		turns    = 10
		most     = 100
		unspoken = 20 * time.Millisecond
	)
	if testing.Short() || raceEnabled {
		t.Skip("takes some seconds")
	}
	took := func(text string) time.Duration {
		start := time.Now()
		Parse(text)
		return time.Since(start)
	}
	for name, unit := range stress.Units {
		for _, body := range []bool{false, true} {
			small, large := stress.Text(unit, size, body), stress.Text(unit, longer*size, body)
			short, long := took(small), took(large)
			for turn := 1; turn < turns && long > max(most*short, unspoken); turn++ {
				short, long = min(short, took(small)), min(long, took(large))
			}
			if long > max(most*short, unspoken) {
				t.Errorf("%s (body %v): %v for %d bytes, %v for %d", name, body, short, len(small), long, len(large))
			}
		}
	}
}

// BenchmarkGrowth reports how many times as long a byte of hostile text takes as one of prose.
func BenchmarkGrowth(b *testing.B) {
	const size = 1 << 20
	prose := stress.Text(stress.Paragraph, size, true)
	for name, unit := range stress.Units {
		text := stress.Text(unit, size, true)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			best, base := time.Duration(1<<62), time.Duration(1<<62)
			for b.Loop() {
				start := time.Now()
				Parse(text)
				middle := time.Now()
				Parse(prose)
				best, base = min(best, middle.Sub(start)), min(base, time.Since(middle))
			}
			b.ReportMetric(float64(best)/float64(base)*float64(len(prose))/float64(len(text)), "x-prose")
		})
	}
}
