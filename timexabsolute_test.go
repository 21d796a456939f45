package vietnews

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// absoluteSlowly is what needs no reference, by reading the text once with each of two.
func absoluteSlowly(find func(ref time.Time) []Timex) (list []Timex) {
	both := make(common)
	for _, x := range find(early) {
		both.note(x)
	}
	for _, x := range find(late) {
		if both.holds(x) {
			list = append(list, x)
		}
	}
	return list
}

// checkAbsolute holds that reading a text once for two references finds what reading it twice does, whole and in two parts.
func checkAbsolute(t testing.TB, text string) {
	t.Helper()
	half := len(text) / 2
	a := &Article{Zones: []Zone{{Start: 0, End: half, Role: RoleLead}, {Start: half, End: len(text), Role: RoleCaption}}}
	finds := []func(ref time.Time) []Timex{
		func(ref time.Time) []Timex { return slices.Collect(FindTimex(text, ref)) },
		func(ref time.Time) []Timex { a.Dateline.Time = ref; return slices.Collect(a.Timex(text)) },
	}
	for _, find := range finds {
		if got, want := find(time.Time{}), absoluteSlowly(find); !slices.Equal(got, want) {
			t.Fatalf("%q: found %+v, reading it twice finds %+v", text, got, want)
		}
	}
}

// partingTexts are read in another way with one reference than with the other.
var partingTexts = []string{
	"ngày 29-2 và ngày 30-4, năm 2019, ngày 29-2 tới", "mùng 30 Tết, ngày 1-1-2020, tháng Tám năm ấy",
	"thế kỷ này, những năm 90 của thế kỷ trước, năm 2019", "30 tháng Chạp, 3 ngày sau đó, năm 2019", "29 tháng 2 năm nay đến 3-3-2019, ngày 5-3-2019", "2.000 năm trước, năm 2019, cùng năm",
}

func TestAbsolute(t *testing.T) {
	for _, file := range []string{"testdata/timex.txt", "testdata/timex-news.txt"} {
		for _, c := range timexCases(t, file) {
			checkAbsolute(t, c.text)
			for _, other := range partingTexts {
				checkAbsolute(t, other+" "+c.text)
			}
		}
	}
	for _, file := range goldenFiles(t) {
		checkAbsolute(t, readGolden(t, file).input)
	}
	checkAbsolute(t, strings.Join(partingTexts, "; "))
}

func FuzzAbsolute(f *testing.F) {
	for _, c := range timexCases(f, "testdata/timex.txt") {
		f.Add(c.text)
	}
	for _, s := range partingTexts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { checkAbsolute(t, text) })
}
