package vietnews

import (
	"strings"
	"testing"
	"time"

	"example.com/vietnews/internal/stress"
)

// timexHostileUnits are what hostile texts repeat: beginnings of time expressions that go on, and that do not.
var timexHostileUnits = map[string]string{
	"intervals": "từ ngày 1 đến ", "dates": "1/1/", "digits": "1", "days": "ngày ", "months": "tháng ", "years": "năm ", "dashes": "- ",
	"numbered days": "ngày 1, ", "numbers in lists": "9 và ", "numbers": "1, ", "decimals": "1.000.", "times of day": "7h đến ", "clocks": "18:03:",
	"parts of the day": "sáng và ", "weekdays": "thứ hai, ", "numerals": "một trăm ", "tens": "mười hai ", "amounts": "2 năm 3 tháng ",
	"each": "mỗi ", "halves": "nửa ", "ends": "cuối ", "centuries": "thế kỷ ", "Roman": "quý I", "lunar": "mùng 1, ", "Tết": "29 Tết ",
	"leap": "tháng 2 nhuận ", "named years": "năm Canh Tý ", "future": "sẽ ngày 9-1 ", "quoted": "\"Năm nay ", "quotes": "\"", "brackets": "(ngày 9-1)",
	"glued": "ngày", "capitals": "NĂM ", "decomposed": "tha\u0301ng ", "marks": "\u0301", "half a rune": "\xE1\xBB", "spaces": " ", "line feeds": "\n",
	"no-break spaces": "\u00a0", "letters": "a", "short words": "t ", "T and digits": "T1/2020 ", "Roman digits": "X", "prose": stress.Paragraph,
}

// datedProse is prose with as many dates as news has.
const datedProse = stress.Paragraph + "Chiều 9-1, đoàn đến Huế; sáng 10-1 thì về. " + stress.Paragraph +
	"Từ ngày 28-12 đến 3-1, xã mở ba lớp học nghề; năm 2019 có hai lớp. " + stress.Paragraph

// What is linear takes some hundredths of a second for each of these texts, the bound is a hundred times that.
func TestFindTimexIsLinear(t *testing.T) {
	const (
		size  = 512 << 10
		bound = 5 * time.Second
	)
	if testing.Short() || raceEnabled {
		t.Skip("takes some seconds")
	}
	ref := at(t, "2020-01-09T18:03")
	for name, unit := range timexHostileUnits {
		text := strings.Repeat(unit, size/len(unit))
		a := &Article{Dateline: Dateline{Time: ref}}
		for i := 0; i < len(text); i += 1000 {
			a.Zones = append(a.Zones, Zone{Start: i, End: min(i+1000, len(text)), Role: RoleParagraph})
		}
		start := time.Now()
		for range FindTimex(text, ref) {
		}
		middle := time.Now()
		for range a.Timex(text) {
		}
		if whole, zones := middle.Sub(start), time.Since(middle); whole > bound || zones > bound {
			t.Errorf("%s: FindTimex %v, Article.Timex %v for %d bytes", name, whole, zones, len(text))
		}
	}
}

// BenchmarkTimexGrowth reports how many times as long a byte takes in 64 MB as in 64 KB, and in hostile text as in prose with dates.
func BenchmarkTimexGrowth(b *testing.B) {
	ref := at(b, "2020-01-09T18:03")
	find := func(text string) {
		for range FindTimex(text, ref) {
		}
	}
	const small, large = 64 << 10, 64 << 20
	prose := strings.Repeat(datedProse, small/len(datedProse))
	b.Run("64 MB", func(b *testing.B) {
		text := strings.Repeat(datedProse, large/len(datedProse))
		compareGrowth(b, "x-64KB", text, prose, find)
	})
	for name, unit := range timexHostileUnits {
		text := strings.Repeat(unit, small/len(unit))
		b.Run(name, func(b *testing.B) { compareGrowth(b, "x-prose", text, prose, find) })
	}
	b.Run("Article.Timex", func(b *testing.B) {
		a := &Article{Dateline: Dateline{Time: ref}}
		for i := 0; i < len(prose); i += len(datedProse) {
			a.Zones = append(a.Zones, Zone{Start: i, End: i + len(datedProse), Role: RoleParagraph})
		}
		work := func() {
			for range a.Timex(prose) {
			}
		}
		benchmarkRatio(b, len(prose), "x-FindTimex", work, func() { find(prose) })
	})
}

// compareGrowth reports the ratio of the least times that a byte of two texts takes.
func compareGrowth(b *testing.B, unit, text, base string, work func(string)) {
	b.SetBytes(int64(len(text)))
	best, least := time.Duration(1<<62), time.Duration(1<<62)
	for b.Loop() {
		start := time.Now()
		work(text)
		best = min(best, time.Since(start))
		for range 5 {
			start = time.Now()
			work(base)
			least = min(least, time.Since(start))
		}
	}
	b.ReportMetric(float64(best)/float64(least)*float64(len(base))/float64(len(text)), unit)
}
