package vietnews

import (
	"encoding/json"
	"html"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
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
// utf8.ValidString for Parse, ParseInto and FindTimex, html.EscapeString for Text and HTML, json.Marshal of the text for JSON.
func BenchmarkBudget(b *testing.B) {
	for name, g := range wholePages(b) {
		a, err := g.parser.Parse(g.input)
		if err != nil {
			b.Fatal(err)
		}
		var reused Article
		valid := func() { utf8.ValidString(g.input) }
		escape := func() { html.EscapeString(g.input) }
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
			{"JSON", "x-marshal", func() { json.Marshal(a) }, func() { json.Marshal(g.input) }},
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
			leastWork = min(leastWork, least(work))
			leastBase = min(leastBase, least(base))
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
		maxAgain = 1
	)
	g := readGolden(t, filepath.Join("testdata", "page-ap-bac.txtar"))
	dirty := strings.ReplaceAll(g.input, ", ", ",\u00a0")
	long := strings.ReplaceAll(g.input, "\n", "\n"+strings.Repeat("Một câu nữa của cùng một bài. ", 20)+"\n")
	for name, text := range map[string]string{"clean": g.input, "no-break spaces": dirty, "long": long} {
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

// paragraph is prose as plain as it comes.
const paragraph = "Sáng nay, xã mở hội nghị bàn việc làm lại con đường liên ấp, có hơn hai trăm người dự. Ông Sáu nói rằng việc này còn dài, cần người và cần tiền.\n"

// hostileUnits are what hostile texts repeat: what might be looked at again and again.
var hostileUnits = map[string]string{
	"brackets": "(", "marks": "\u0301", "decomposed": "a\u0302\u0301", "one line": "cầu mới nối hai xã ", "line feeds": "\n", "spaces": " ", "no-break spaces": "\u00a0",
	"returns": "\r", "datelines": "Thứ Năm, 09/01/2020, 18:03 (GMT+7)\n", "days": "từ ngày 1 đến ", "days in lines": "từ ngày 1 đến\n", "letters": "A\n",
	"short lines": "Hội nghị xã\n", "links": "» Tin này là một liên kết\n", "names": "Nguyễn Văn An\n", "signatures": "Nguyễn Văn An\nmột dòng chữ thường\n",
	"verse": "trăm năm trong cõi người ta\nchữ tài chữ mệnh khéo là ghét nhau\n", "cells": "12\n", "empty cells": "a b\n", "bullets": "• một dòng không hết\n",
	"capitals": "HỘI NGHỊ TỔNG KẾT NĂM:\n", "torn lines": "hội nghị tổng kết năm\n", "footers": "Giấy phép số 12\n" + paragraph, "comments": "Bình luận\n",
	"lists of links": "Tin liên quan\nMột dòng chữ\n", "keywords": "Từ khóa: a, b, c\n", "captions": "Quang cảnh buổi lễ. Ảnh: Văn An\n",
	"titles with dates": "Hội nghị tổng kết năm cũ\nThứ Năm, 09/01/2020, 18:03\n", "wrapped": "Sáng nay ủy ban nhân dân tỉnh tổ chức hội nghị tổng kết công tác của năm\n",
	"entities": "&amp;", "Cyrillic": "хаa ", "not UTF-8": "\xff", "zero width": "\u200ba", "eth": "Ð ", "quotes": "\"”", "dashes": "- ", "stops": ". ", "credits": "Ảnh: ",
}

// hostileText repeats unit up to size bytes, alone or as the body of an article.
func hostileText(unit string, size int, body bool) string {
	text := strings.Repeat(unit, size/len(unit))
	if !body {
		return text
	}
	return "Hội nghị bàn việc làm đường của xã\n" + paragraph + paragraph + text + "\nrồi hết.\n" + paragraph + paragraph + paragraph
}

// What is linear takes a tenth of a second for each of these texts. The bound is a hundred times that, and a hundredth of what looking at
// all lines from each line takes.
func TestParseIsLinear(t *testing.T) {
	const (
		size  = 512 << 10
		bound = 10 * time.Second
	)
	if testing.Short() || raceEnabled {
		t.Skip("takes some seconds")
	}
	for name, unit := range hostileUnits {
		for _, body := range []bool{false, true} {
			text := hostileText(unit, size, body)
			start := time.Now()
			Parse(text)
			if took := time.Since(start); took > bound {
				t.Errorf("%s (body %v): %v for %d bytes", name, body, took, len(text))
			}
		}
	}
}

// BenchmarkGrowth reports how many times as long a byte of hostile text takes as one of prose.
func BenchmarkGrowth(b *testing.B) {
	const size = 1 << 20
	prose := hostileText(paragraph, size, true)
	for name, unit := range hostileUnits {
		text := hostileText(unit, size, true)
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
