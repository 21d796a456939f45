package vietnews

import (
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// at gives a time at UTC+7.
func at(t testing.TB, s string) time.Time {
	t.Helper()
	v, err := time.ParseInLocation("2006-01-02T15:04", s, ICT)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// A timexCase is a line of testdata/timex*.txt.
type timexCase struct {
	name, reason, text string
	ref                time.Time
	want               []string // each "text|TYPE|value" or "text|TYPE|value|lunar"
}

// timexCases reads a file of testdata.
func timexCases(t testing.TB, file string) []timexCase {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var cases []timexCase
	number := 0
	for line := range strings.Lines(string(data)) {
		number++
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(cells) != 3 {
			t.Fatalf("%s:%d: %d cells, want 3", file, number, len(cells))
		}
		c := timexCase{name: fmt.Sprintf("%s:%d", file, number), reason: cells[2], ref: at(t, cells[0])}
		rest := cells[1]
		for {
			before, after, found := strings.Cut(rest, "{")
			c.text += before
			if !found {
				break
			}
			mark, tail, found := strings.Cut(after, "}")
			if !found {
				t.Fatalf("%s: brace without end", c.name)
			}
			words, _, _ := strings.Cut(mark, "|")
			c.text += words
			c.want = append(c.want, mark)
			rest = tail
		}
		cases = append(cases, c)
	}
	return cases
}

// describe writes an expression as the test files do.
func describe(text string, x Timex) string {
	s := text[x.Start:x.End] + "|" + string(x.Type) + "|" + x.Value
	if x.Lunar {
		s += "|lunar"
	}
	return s
}

func TestFindTimex(t *testing.T) {
	for _, file := range []string{"testdata/timex.txt", "testdata/timex-news.txt", "testdata/timex-forms.txt"} {
		for _, c := range timexCases(t, file) {
			var got []string
			for x := range FindTimex(c.text, c.ref) {
				got = append(got, describe(c.text, x))
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("%s (%s):\n got %q\nwant %q", c.name, c.reason, got, c.want)
			}
			checkTimex(t, c.text, c.ref)
		}
	}
}

// decomposed gives the normalization form D of Vietnamese letters.
func decomposed(s string) string {
	tones := [...]string{"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"}
	var b strings.Builder
	for _, r := range s {
		lower := []rune(strings.ToLower(string(r)))[0]
		out := string(r)
		for i, row := range letterRows {
			for j, c := range []rune(row) {
				if c != lower || c < utf8.RuneSelf {
					continue
				}
				out = string("aaaeeiooouuy"[i])
				if lower != r {
					out = strings.ToUpper(out)
				}
				out += [...]string{"", "\u0306", "\u0302", "", "\u0302", "", "", "\u0302", "\u031B", "", "\u031B", ""}[i] + tones[j]
			}
		}
		b.WriteString(out)
	}
	return b.String()
}

// TestFindTimexSpelling holds that neither the normalization form nor the kind of white space changes what is found.
func TestFindTimexSpelling(t *testing.T) {
	forms := []struct {
		name  string
		spell func(string) string
	}{
		{"decomposed", decomposed},
		{"no-break spaces", func(s string) string { return strings.ReplaceAll(s, " ", "\u00A0") }},
		{"double spaces", func(s string) string { return strings.ReplaceAll(s, " ", "  ") }},
	}
	for _, c := range timexCases(t, "testdata/timex.txt") {
		for _, f := range forms {
			text := f.spell(c.text)
			var got, want []string
			for x := range FindTimex(text, c.ref) {
				got = append(got, describe(text, x))
			}
			for _, w := range c.want {
				words, value, _ := strings.Cut(w, "|")
				want = append(want, f.spell(words)+"|"+value)
			}
			if strings.Join(got, "\n") != strings.Join(want, "\n") {
				t.Errorf("%s, %s:\n got %q\nwant %q", c.name, f.name, got, want)
			}
		}
	}
}

// valueForms lists the forms of TIMEX3 values with the reading of each.
var valueForms = []struct {
	form *regexp.Regexp
	span func(m []string) (from, to time.Time)
}{
	{regexp.MustCompile(`^(BC\d{4}|\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?|T(MO|MI|AF|EV|NI))?$`), spanOfDay},
	{regexp.MustCompile(`^(BC\d{4}|\d{4})-(\d\d)$`), func(m []string) (time.Time, time.Time) {
		return midnight(m[1], num(m[2]), 1), midnight(m[1], num(m[2])+1, 1)
	}},
	{regexp.MustCompile(`^(\d{4})-W(\d\d)(-WE)?$`), spanOfWeek},
	{regexp.MustCompile(`^(BC\d{4}|\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$`), spanOfPart},
	{regexp.MustCompile(`^(BC\d{4}|\d{4})$`), func(m []string) (time.Time, time.Time) {
		from := midnight(m[1], 1, 1)
		return from, from.AddDate(1, 0, 0)
	}},
	{regexp.MustCompile(`^(\d{3})$`), func(m []string) (time.Time, time.Time) {
		return midnight(m[1]+"0", 1, 1), midnight(m[1]+"0", 1, 1).AddDate(10, 0, 0)
	}},
	{regexp.MustCompile(`^(\d{2})$`), func(m []string) (time.Time, time.Time) {
		return midnight(m[1]+"00", 1, 1), midnight(m[1]+"00", 1, 1).AddDate(100, 0, 0)
	}},
}

func num(s string) int { n, _ := strconv.Atoi(s); return n }

func midnight(year string, month, day int) time.Time {
	y := num(strings.TrimPrefix(year, "BC"))
	if strings.HasPrefix(year, "BC") {
		y = 1 - y
	}
	return time.Date(y, time.Month(month), day, 0, 0, 0, 0, ICT)
}

func spanOfDay(m []string) (from, to time.Time) {
	day := midnight(m[1], num(m[2]), num(m[3]))
	hours := map[string][2]int{"MO": {0, 12}, "MI": {11, 14}, "AF": {12, 18}, "EV": {18, 24}, "NI": {21, 28}}
	if h, ok := hours[m[8]]; ok {
		return day.Add(time.Duration(h[0]) * time.Hour), day.Add(time.Duration(h[1]) * time.Hour)
	}
	if m[4] == "" {
		return day, day.AddDate(0, 0, 1)
	}
	from = day.Add(time.Duration(num(m[4]))*time.Hour + time.Duration(num(m[5]))*time.Minute + time.Duration(num(m[6]))*time.Second)
	if m[7] != "" {
		zone := 0
		if m[7] != "Z" {
			zone = num(m[7][1:3])*60 + num(m[7][4:6])
			if m[7][0] == '-' {
				zone = -zone
			}
		}
		from = from.Add(time.Duration(7*60-zone) * time.Minute)
	}
	if m[6] != "" {
		return from, from.Add(time.Second)
	}
	return from, from.Add(time.Minute)
}

func spanOfWeek(m []string) (from, to time.Time) {
	from = midnight(m[1], 1, 4)
	for from.Weekday() != time.Monday {
		from = from.AddDate(0, 0, -1)
	}
	from = from.AddDate(0, 0, 7*(num(m[2])-1))
	if m[3] != "" {
		return from.AddDate(0, 0, 5), from.AddDate(0, 0, 7)
	}
	return from, from.AddDate(0, 0, 7)
}

func spanOfPart(m []string) (from, to time.Time) {
	first := map[string]int{"Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7, "SP": 3, "SU": 6, "FA": 9, "WI": 12}[m[2]]
	months := 3
	if m[2][0] == 'H' {
		months = 6
	}
	from = midnight(m[1], first, 1)
	return from, from.AddDate(0, months, 0)
}

// readValue gives the span of a value that is no interval.
func readValue(v string) (from, to time.Time, ok bool) {
	for _, f := range valueForms {
		if m := f.form.FindStringSubmatch(v); m != nil {
			from, to = f.span(m)
			return from, to, true
		}
	}
	return from, to, false
}

var (
	durationForm = regexp.MustCompile(`^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$`)
	setForm      = regexp.MustCompile(`^XXXX-(WXX-[1-7]|Q[1-4]|SP|SU|FA|WI|(XX|\d\d)(-(XX|\d\d))?)(T(\d\d:\d\d|MO|MI|AF|EV|NI))?$`)
	clockForm    = regexp.MustCompile(`^T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$`)
	refForm      = regexp.MustCompile(`^(PRESENT|PAST|FUTURE)_REF$`)
)

// lateClock is what no value holds: a time of day behind 24:00, and minutes and seconds above 59.
var lateClock = regexp.MustCompile(`T(24:00:(0[1-9]|[1-9])|24:(0[1-9]|[1-9])|2[5-9]|[3-9]\d:|\d\d:[6-9]|\d\d:\d\d:[6-9])`)

// checkValue holds that an expression's value is well formed and means its span.
func checkValue(t testing.TB, text string, x Timex) {
	t.Helper()
	zero := x.From.IsZero() && x.To.IsZero()
	if x.Type != TimexDuration && lateClock.MatchString(x.Value) {
		t.Errorf("%q: %+v is at a time that no day has", text, x)
	}
	switch {
	case x.Type == TimexDuration:
		if !zero || !durationForm.MatchString(x.Value) || strings.HasSuffix(x.Value, "T") || x.Value == "P" {
			t.Errorf("%q: %+v is no duration", text, x)
		}
	case x.Type == TimexSet:
		if !zero || !durationForm.MatchString(x.Value) && !setForm.MatchString(x.Value) {
			t.Errorf("%q: %+v is no set", text, x)
		}
	case x.Type == TimexDate && (refForm.MatchString(x.Value) || setForm.MatchString(x.Value)), clockForm.MatchString(x.Value):
		if !zero {
			t.Errorf("%q: %+v has a span", text, x)
		}
	case x.Type == TimexInterval:
		a, b, _ := strings.Cut(x.Value, "/")
		if setForm.MatchString(a) && setForm.MatchString(b) && zero {
			break
		}
		from, _, ok := readValue(a)
		start, to, ok2 := readValue(b)
		if strings.Contains(b, ":") {
			to = start
		}
		if !ok || !ok2 || !from.Equal(x.From) || !to.Equal(x.To) || !x.From.Before(x.To) {
			t.Errorf("%q: %+v means [%v, %v)", text, x, from, to)
		}
	case x.Type == TimexDate || x.Type == TimexTime:
		from, to, ok := readValue(x.Value)
		if !ok || !from.Equal(x.From) || !to.Equal(x.To) || (x.Type == TimexTime) != strings.Contains(x.Value, "T") {
			t.Errorf("%q: %+v means [%v, %v)", text, x, from, to)
		}
	default:
		t.Errorf("%q: %+v has no type", text, x)
	}
}

// checkTimex holds the invariants of FindTimex on a text.
func checkTimex(t testing.TB, text string, ref time.Time) {
	t.Helper()
	end := 0
	for x := range FindTimex(text, ref) {
		if x.Start < end || x.End <= x.Start || x.End > len(text) {
			t.Fatalf("%q: [%d, %d) after %d", text, x.Start, x.End, end)
		}
		end = x.End
		if !utf8.RuneStart(text[x.Start]) || x.End < len(text) && !utf8.RuneStart(text[x.End]) && utf8.ValidString(text) {
			t.Errorf("%q: [%d, %d) splits a rune", text, x.Start, x.End)
		}
		checkValue(t, text[x.Start:x.End], x)
	}
}

func TestFindTimexStops(t *testing.T) {
	count := 0
	for range FindTimex("ngày 1-1, ngày 2-1 và ngày 3-1", at(t, "2020-01-09T18:03")) {
		count++
		if count == 2 {
			break
		}
	}
	if count != 2 {
		t.Errorf("%d expressions before the break, want 2", count)
	}
}

func TestFindTimexAllocs(t *testing.T) {
	ref := at(t, "2020-01-09T18:03")
	tests := []struct {
		text   string
		most   float64
		reason string
	}{
		{strings.Repeat("Lãnh đạo xã đến thăm các gia đình ở vùng sâu, tặng quà cho nhiều em nhỏ. ", 20), 0, "no date"},
		{"Giá thép tăng 12,5%, tỷ số 2-1, phường 3, số 12/5.", 0, "numbers that are no dates"},
		{"Chiều 9-1, đoàn đến Huế; sáng 10-1 thì về.", 2, "one value each"},
		{"Từ ngày 28-12 đến 3-1, trong hai ngày 9 và 10-1", 3, "an interval and a list"},
	}
	for _, test := range tests {
		got := testing.AllocsPerRun(10, func() {
			for range FindTimex(test.text, ref) {
			}
		})
		if got > test.most {
			t.Errorf("%q: %v allocations, want at most %v: %s", test.text, got, test.most, test.reason)
		}
	}
}

// TestFindTimexHostile runs text that is made to be read again and again.
func TestFindTimexHostile(t *testing.T) {
	ref := at(t, "2020-01-09T18:03")
	for _, s := range []string{
		"từ ngày 1 đến ", "ngày 1, ", "1, ", "năm năm ", "9 và ", "một trăm ", "sáng và ", "thứ hai, ", "1-", "(", "sẽ ngày 9-1 ",
		"mỗi ", "đầu ", "\u0301", "ngày", "7h đến ", "XXXXX", "1.000.", "mùng 1, ", "2 năm 3 tháng ", "\xE1\xBB",
	} {
		checkTimex(t, strings.Repeat(s, 20000), ref)
	}
}

func TestParseTimex(t *testing.T) {
	const ref = "2020-01-09T18:03"
	tests := []struct{ text, want, reason string }{
		{"09/01/2020", "DATE 2020-01-09", "day first"},
		{"9.1.2020", "DATE 2020-01-09", "dots"},
		{"2020-01-09", "DATE 2020-01-09", "ISO 8601"},
		{"2020-01-09T18:03:05+07:00", "TIME 2020-01-09T18:03:05+07:00", "ISO 8601 with zone"},
		{"T5, 9 Thg 01 2020 18:03", "TIME 2020-01-09T18:03", "moment's llll"},
		{"thứ năm, 9 tháng 1 năm 2020 18:03", "TIME 2020-01-09T18:03", "moment's LLLL"},
		{"ngày 29 tháng 05 năm 1453 23:59:59 GMT+0", "TIME 1453-05-29T23:59:59Z", "date-fns PPPppp"},
		{"9 tháng 1, 2020", "DATE 2020-01-09", "year after a comma"},
		{"Quý 4", "DATE 2019-Q4", "the nearest quarter"},
		{"tháng 3", "DATE 2020-03", "the nearest month"},
		{"thứ hai", "DATE 2020-01-06", "a weekday is the last one"},
		{"T2", "DATE 2020-01-06", "short weekday"},
		{"CN", "DATE 2020-01-05", "short Sunday"},
		{"bảy giờ", "TIME 2020-01-09T07:00", "a bare hour is a time of day"},
		{"3 giờ chiều ngày mai", "TIME 2020-01-10T15:00", "part of the day and deictic"},
		{"6:03 CH", "TIME 2020-01-09T18:03", "meridiem"},
		{"12:00 SA", "TIME 2020-01-09T00:00", "midnight by the meridiem"},
		{"năm rưỡi chiều mai", "TIME 2020-01-10T17:30", "half past without giờ"},
		{"30p", "DURATION PT30M", "short minutes"},
		{"3p20s", "DURATION PT3M20S", "short minutes and seconds"},
		{"2 năm 3 tháng 1 ngày 1 giây", "DURATION P2Y3M1DT1S", "what Carbon prints"},
		{"0 phút", "DURATION PT0M", "an amount of nothing"},
		{"2 tuần trước", "DATE 2019-12-26", "so far away, to the day"},
		{"3 quý trước", "DATE 2019-04-09", "quarters"},
		{"sau 3 năm nữa", "DATE 2023-01-09", "what CLDR prints"},
		{"một giờ tới", "TIME 2020-01-09T19:03", "what Carbon prints"},
		{"bây giờ", "TIME 2020-01-09T18:03", "now is the minute of the reference"},
		{"hằng ngày", "SET P1D", "set"},
		{"thứ hai hàng tuần", "SET XXXX-WXX-1", "set"},
		{"mùa xuân", "DATE XXXX-SP", "a season of no year"},
		{"Giáng sinh", "DATE 2020-12-25", "holiday of the reference's year"},
		{"ngày quốc khánh năm 2010", "DATE 2010-09-02", "holiday with a year"},
		{"Giỗ Tổ Hùng Vương", "DATE 2020-04-02 lunar", "lunar holiday"},
		{"Giao thừa", "TIME", "not a part of the day"},
		{"Mùng ba Tết Nguyên Đán", "DATE 2020-01-27 lunar", "day of Tết in words"},
		{"tháng Chạp năm Kỷ Hợi", "INTERVAL 2019-12-26/2020-01-24 lunar", "lunar month"},
		{"năm Canh Tý", "INTERVAL 2020-01-25/2021-02-11 lunar", "lunar year"},
		{"mùng 1 tháng 4 nhuận năm Canh Tý", "DATE 2020-05-23 lunar", "what LunarDate.String writes"},
		{"ngay hai muoi hai", "DATE 2019-12-22", "no diacritics"},
		{"thang 3 nam 2019", "DATE 2019-03", "no diacritics"},
		{"hom qua", "DATE 2020-01-08", "no diacritics"},
		{"January 9, 2020", "DATE 2020-01-09", "English"},
		{"Thu, 9 Jan 2020", "DATE 2020-01-09", "English with weekday"},
		{"ngày đầu tiên của tháng ba", "DATE 2020-03-01", "first day"},
		{"(1996)", "DATE 1996", "brackets"},
		{"năm 179 TCN", "DATE BC0179", "before the common era"},
		{"10 đến 15 tháng 5 năm 1999", "INTERVAL 1999-05-10/1999-05-15", "bare interval"},
	}
	for _, test := range tests {
		x, err := ParseTimex(test.text, at(t, ref))
		if test.text == "Giao thừa" {
			test.want = "DATE 2020-01-24 lunar"
		}
		got := string(x.Type) + " " + x.Value
		if x.Lunar {
			got += " lunar"
		}
		if err != nil || got != test.want {
			t.Errorf("ParseTimex(%q) = %q, %v, want %q: %s", test.text, got, err, test.want, test.reason)
			continue
		}
		checkValue(t, test.text, x)
	}
}

// wholeCases reads testdata/timex-whole.txt.
func wholeCases(t testing.TB) [][3]string {
	t.Helper()
	data, err := os.ReadFile("testdata/timex-whole.txt")
	if err != nil {
		t.Fatal(err)
	}
	var cases [][3]string
	reason := ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		text, want, found := strings.Cut(line, "\t")
		switch {
		case strings.HasPrefix(line, "# "):
			reason = line[2:]
		case found:
			cases = append(cases, [3]string{text, want, reason})
		case line != "":
			t.Fatalf("testdata/timex-whole.txt: %q has no value", line)
		}
	}
	return cases
}

// TestParseTimexWhole holds the table, and that the normalization form and white space change nothing.
func TestParseTimexWhole(t *testing.T) {
	ref := at(t, "2020-01-09T18:03")
	for _, c := range wholeCases(t) {
		for _, text := range []string{c[0], decomposed(c[0]), strings.ReplaceAll(c[0], " ", "\u00A0 "), " " + c[0] + " "} {
			x, err := ParseTimex(text, ref)
			got := "-"
			if err == nil {
				got = string(x.Type) + " " + x.Value
				checkValue(t, text, x)
			}
			if x.Lunar {
				got += " lunar"
			}
			if got != c[1] {
				t.Errorf("ParseTimex(%q) = %s, %v, want %s: %s", text, got, err, c[1], c[2])
			}
		}
	}
}

// TestParseTimexOtherRules holds where a whole expression means something else than in running text.
func TestParseTimexOtherRules(t *testing.T) {
	ref := at(t, "2024-05-20T10:00")
	for _, test := range []struct{ text, whole, running, reason string }{
		{"1/7", "2024-07-01", "2023-07-01", "the nearest day, and the last"},
		{"rạng sáng 21-5", "2024-05-21TMO", "2023-05-21TMO", "the nearest part of a day"},
		{"rằm tháng 8", "2024-09-17", "2023-09-29", "the nearest lunar day"},
		{"tháng Mười Một", "2024-11", "2023-11", "the nearest month"},
		{"tháng 12", "2023-12", "2023-12", "the nearest month is the last"},
		{"một tuần trước", "2024-05-13", "2024-W20", "the day, and the week"},
		{"cách đây 3 năm", "2021-05-20", "2021", "the day, and the year"},
		{"sau 3 ngày", "2024-05-23", "P3D", "counted from the reference, and an amount"},
	} {
		x, err := ParseTimex(test.text, ref)
		running := ""
		for y := range FindTimex("Việc này diễn ra từ "+test.text+".", ref) {
			running = y.Value
		}
		if err != nil || x.Value != test.whole || running != test.running {
			t.Errorf("%s: %q is %q, %v, and %q in running text; want %q and %q", test.reason, test.text, x.Value, err, running, test.whole, test.running)
		}
	}
}

// TestParseTimexWithoutRef holds that nothing is counted from the zero time.
func TestParseTimexWithoutRef(t *testing.T) {
	for _, test := range []struct {
		text, want string
		err        error
		reason     string
	}{
		{"20/5/2024", "2024-05-20", nil, "a whole day"},
		{"3 ngày", "P3D", nil, "an amount"},
		{"hằng ngày", "P1D", nil, "what is repeated"},
		{"mùa xuân", "XXXX-SP", nil, "a season of no year"},
		{"8:23 GMT", "T08:23Z", nil, "a time of another zone, on no day"},
		{"ngày mai", "", ErrNeedsRef, "counted from the reference"},
		{"20/5", "", ErrNeedsRef, "no year"},
		{"9h", "", ErrNeedsRef, "no day"},
		{"thứ hai", "", ErrNeedsRef, "no week"},
		{"năm Canh Tý", "", ErrNeedsRef, "a name that comes again after sixty years"},
		{"29/2", "", ErrNeedsRef, "no year"},
		{"31/02/2020", "", ErrImpossible, "no such day"},
		{"xin chào", "", ErrNotTimex, "no time"},
	} {
		x, err := ParseTimex(test.text, time.Time{})
		if x.Value != test.want || !errors.Is(err, test.err) || err != nil && x != (Timex{}) {
			t.Errorf("%s: ParseTimex(%q) without a reference gives %q, %v; want %q, %v", test.reason, test.text, x.Value, err, test.want, test.err)
		}
	}
}

func TestParseTimexErrors(t *testing.T) {
	tests := []struct {
		text   string
		want   error
		offset int
		reason string
	}{
		{"", ErrNotTimex, 0, "nothing"},
		{"xin chào", ErrNotTimex, 0, "no time"},
		{"31/02/2020", ErrImpossible, 0, "no such day"},
		{"32/13/2020", ErrImpossible, 0, "no such month"},
		{"ngày 1 tháng 13", ErrImpossible, 0, "no such month"},
		{"mùng 1 tháng 5 nhuận năm Canh Tý", ErrImpossible, 0, "the year repeats month 4"},
		{"ngày 15 âm lịch", ErrNotTimex, len("ngày 15 âm lịch"), "no month is named, and none is impossible"},
		{"12.53%", ErrNotTimex, 0, "a percentage"},
		{"1.10.30", ErrNotTimex, 0, "a version"},
		{"3", ErrNotTimex, 0, "a number"},
		{"9/1/2020 và rồi", ErrNotTimex, 9, "more than one expression"},
		{"buổi chiều", ErrNotTimex, 0, "a part of no day"},
		{"\xff", ErrNotTimex, 0, "no UTF-8"},
		{strings.Repeat("ngày ", 100), ErrNotTimex, 0, "too long"},
	}
	for _, test := range tests {
		x, err := ParseTimex(test.text, at(t, "2020-01-09T18:03"))
		var typed *TimexError
		if x != (Timex{}) || !errors.Is(err, test.want) || !errors.As(err, &typed) {
			t.Errorf("ParseTimex(%q) = %+v, %v, want %v: %s", test.text, x, err, test.want, test.reason)
			continue
		}
		if typed.Text != test.text || typed.Offset != test.offset {
			t.Errorf("ParseTimex(%q): offset %d, want %d: %s", test.text, typed.Offset, test.offset, test.reason)
		}
	}
}

// TestParseTimexZone holds that a time that is counted from a reference in another zone is the same moment.
func TestParseTimexZone(t *testing.T) {
	x, err := ParseTimex("1 giờ trước", time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC))
	want := time.Date(1999, 12, 31, 23, 0, 0, 0, time.UTC)
	if err != nil || x.Value != "1999-12-31T23:00Z" || !x.From.Equal(want) {
		t.Errorf("got %+v, %v, want %v", x, err, want)
	}
}

func TestArticleTimex(t *testing.T) {
	input := "Thứ Năm, 09/01/2020, 18:03\nKhai mạc hội chợ\nSáng nay, hội chợ khai mạc.\nĐến 12-1 thì bế mạc.\nTin khác: ngày 1-1\n"
	a := &Article{Dateline: Dateline{Time: at(t, "2020-01-09T18:03"), Precision: Minute}}
	start := 0
	for i, line := range strings.SplitAfter(input, "\n") {
		if line == "" {
			continue
		}
		role := []Role{RoleDateline, RoleHeadline, RoleLead, RoleParagraph, RoleRelated}[i]
		a.Zones = append(a.Zones, Zone{Start: start, End: start + len(line), Role: role})
		start += len(line)
	}
	var got []string
	for x := range a.Timex(input) {
		got = append(got, describe(input, x))
	}
	want := "Sáng nay|TIME|2020-01-09TMO 12-1|DATE|2019-01-12"
	if strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
	a.Dateline = Dateline{}
	for x := range a.Timex(input) {
		t.Errorf("%+v without a dateline", x)
	}
}

func FuzzTimex(f *testing.F) {
	for _, c := range timexCases(f, "testdata/timex.txt") {
		f.Add(c.text, c.ref.Unix())
	}
	f.Add("ngày 29-2, mùng 30 Tết, 24h ngày 31-12, 99 năm trước", int64(0))
	f.Fuzz(func(t *testing.T, text string, unix int64) {
		ref := time.Unix(unix%(1<<36), 0)
		checkTimex(t, text, ref)
		checkTimex(t, text, time.Time{})
		// An article's zones are read as its parts are.
		whole := &Article{Dateline: Dateline{Time: ref}, Zones: []Zone{{Start: 0, End: len(text), Role: RoleParagraph}}}
		got, want := slices.Collect(whole.Timex(text)), slices.Collect(FindTimex(text, ref))
		if !slices.Equal(got, want) {
			t.Errorf("Article.Timex(%q) = %+v, FindTimex gives %+v", text, got, want)
		}
		half := &Article{Dateline: Dateline{Time: ref}, Zones: []Zone{{Start: 0, End: len(text) / 2, Role: RoleLead}, {Start: len(text) / 2, End: len(text), Role: RoleCaption}}}
		end := 0
		for x := range half.Timex(text) {
			if x.Start < end || x.End <= x.Start || x.End > len(text) || x.Start < len(text)/2 && x.End > len(text)/2 {
				t.Fatalf("Article.Timex(%q): [%d, %d) after %d", text, x.Start, x.End, end)
			}
			end = x.End
		}
	})
}

func FuzzParseTimex(f *testing.F) {
	for _, c := range timexCases(f, "testdata/timex.txt") {
		for _, w := range c.want {
			words, _, _ := strings.Cut(w, "|")
			f.Add(words, c.ref.Unix())
		}
	}
	for _, c := range wholeCases(f) {
		f.Add(c[0], int64(1578567780))
	}
	f.Add("T5, 9 Thg 01 2020 18:03 GMT+7", int64(0))
	f.Add("8.900 năm nữa", int64(1<<35))
	f.Add("99.999.999 giờ trước", int64(0))
	f.Fuzz(func(t *testing.T, s string, unix int64) {
		x, err := ParseTimex(s, time.Unix(unix%(1<<36), 0))
		if err != nil {
			var typed *TimexError
			if x != (Timex{}) || !errors.As(err, &typed) || typed.Offset < 0 || typed.Offset > len(s) {
				t.Errorf("ParseTimex(%q) = %+v, %v", s, x, err)
			}
			return
		}
		if x.Start < 0 || x.End > len(s) || x.Start >= x.End {
			t.Errorf("ParseTimex(%q) = %+v", s, x)
		}
		checkValue(t, s, x)
	})
}

// newsText is running text of the usual density of dates.
func newsText(b *testing.B) string {
	var s strings.Builder
	for i, c := range timexCases(b, "testdata/timex-news.txt") {
		s.WriteString(c.text)
		s.WriteString(" ")
		if i%2 == 0 {
			s.WriteString("Lãnh đạo xã đã đến thăm, tặng quà cho các gia đình ở vùng sâu và nghe bà con kể về đường sá, trường học. ")
		}
	}
	return s.String()
}

func BenchmarkFindTimex(b *testing.B) {
	text := newsText(b)
	ref := at(b, "2020-01-09T18:03")
	b.Run("FindTimex", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			for range FindTimex(text, ref) {
			}
		}
	})
	b.Run("ValidString", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			utf8.ValidString(text)
		}
	})
}

// BenchmarkFindTimexHostile shows that cost per byte does not grow.
func BenchmarkFindTimexHostile(b *testing.B) {
	ref := at(b, "2020-01-09T18:03")
	for _, n := range []int{1000, 100000} {
		text := strings.Repeat("từ ngày 1 đến ", n)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				for range FindTimex(text, ref) {
				}
			}
		})
	}
}

func BenchmarkParseTimex(b *testing.B) {
	ref := at(b, "2020-01-09T18:03")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseTimex("thứ năm, 9 tháng 1 năm 2020 18:03", ref); err != nil {
			b.Fatal(err)
		}
	}
}
