package vietnews

import (
	"encoding/json"
	"io"
	"strings"
	"testing"
	"time"
)

// Allocations are what a test can hold of cost without ever failing by chance. Those functions that users call for each
// text have a row; those that return their fields' memory or a constant have none to spare.
func TestAllocations(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates")
	}
	for _, test := range allocationTests() {
		if got := testing.AllocsPerRun(50, test.do); got > test.most {
			t.Errorf("%s allocates %v times, want at most %v: %s", test.name, got, test.most, test.reason)
		}
	}
}

type allocationTest struct {
	name   string
	most   float64
	reason string
	do     func()
}

func allocationTests() []allocationTest {
	const line, weekday = "Thứ Năm, 09/01/2020, 18:03 (GMT+7)", "Thứ Hai, 09/01/2020, 18:03"
	a, buffer := newspaper(), make([]byte, 0, 1<<16)
	data := a.AppendJSON(nil)
	d, _ := ParseDateline(line)
	changed := d
	changed.Time = d.Time.Add(time.Hour)
	lunar := LunarOf(d.Time)
	prose := strings.Repeat(longProse+" ", 20)
	var reused Article
	return []allocationTest{
		{"ParseDateline", 0, "the raw form is the line's", func() { ParseDateline(line) }},
		{"ParseDateline of prose", 0, "there is one error for all that is no dateline", func() { ParseDateline(shortProse) }},
		{"ParseDateline of another weekday", 1, "the error", func() { ParseDateline(weekday) }},
		{"FindDatelines of prose", 0, "nothing is found", func() { FindDatelines(shortProse) }},
		{"FindDatelines", 1, "the list of one", func() { FindDatelines(line) }},
		{"Dateline.Format", 2, "the bytes and the text", func() { _ = d.Format(LayoutApBac) }},
		{"Dateline.AppendFormat", 0, "there is room", func() { d.AppendFormat(buffer, LayoutApBac) }},
		{"Dateline.String", 0, "as printed", func() { _ = d.String() }},
		{"Dateline.String of a changed one", 3, "the layout, the bytes and the text", func() { _ = changed.String() }},
		{"LunarOf", 0, "a value", func() { LunarOf(d.Time) }},
		{"LunarDate.Time", 0, "a value", func() { lunar.Time() }},
		{"LunarDate.MonthDays", 0, "a value", func() { lunar.MonthDays() }},
		{"FindTimex", 0, "nothing is found", func() { drain(FindTimex(shortProse, d.Time)) }},
		{"FindTimex of sixty expressions", 60, "one for each value", func() { drain(FindTimex(prose, d.Time)) }},
		{"Article.Parts", 0, "fields as they are", func() {
			for range a.Parts() {
			}
		}},
		{"Article.Text", 1, "the text", func() { _ = a.Text() }},
		{"Article.HTML", 1, "the text", func() { _ = a.HTML() }},
		{"Article.WriteHTML", 4, "the bytes, and the times of page and JSON-LD", func() { a.WriteHTML(io.Discard) }},
		{"Article.AppendJSON", 1, "the bytes", func() { a.AppendJSON(nil) }},
		{"Article.AppendJSON to a buffer", 0, "there is room", func() { a.AppendJSON(buffer) }},
		{"json.Marshal", 4, "ours, and those of encoding/json", func() { json.Marshal(a) }},
		{"Article.UnmarshalJSON", 16, "the bytes, a slice for each kind of part, and the one text with escapes", func() { reused.UnmarshalJSON(data) }},
		{"Rules", 8, "a list that grows", func() { Rules() }},
		{"Schema", 0, "a constant", func() { Schema() }},
	}
}

func drain(found func(func(Timex) bool)) {
	for range found {
	}
}
