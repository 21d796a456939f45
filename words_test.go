package vietnews

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

// The borders of the words that say which half of the day an hour is in: each case fails if a border moves by an hour.
func TestPartOfDayBorders(t *testing.T) {
	tests := []struct{ line, want string }{
		{"9 giờ 05 phút sáng, ngày 09/01/2020", "09:05"},
		{"12 giờ 05 phút sáng, ngày 09/01/2020", "00:05"},
		{"1 giờ 05 phút chiều, ngày 09/01/2020", "13:05"},
		{"11 giờ 05 phút chiều, ngày 09/01/2020", "23:05"},
		{"4 giờ 05 phút tối, ngày 09/01/2020", "16:05"},
		{"11 giờ 05 phút tối, ngày 09/01/2020", "23:05"},
		{"8 giờ 05 phút đêm, ngày 09/01/2020", "20:05"},
		{"2 giờ 05 phút đêm, ngày 09/01/2020", "02:05"},
	}
	for _, test := range tests {
		d, err := ParseDateline(test.line)
		if err != nil {
			t.Errorf("%q: %v", test.line, err)
		} else if got := d.Time.Format("15:04"); got != test.want {
			t.Errorf("%q is at %s, want %s", test.line, got, test.want)
		}
	}
	ref := time.Date(2020, time.January, 9, 18, 3, 0, 0, time.FixedZone("", 7*3600))
	for text, want := range map[string]string{"6 giờ đêm nay": "2020-01-09T18:00"} {
		if x, err := ParseTimex(text, ref); err != nil || x.Value != want {
			t.Errorf("%q is %q, %v, want %s", text, x.Value, err, want)
		}
	}
}

// Names that only one row holds.
func TestNamedDays(t *testing.T) {
	ref := time.Date(2020, time.January, 9, 18, 3, 0, 0, time.FixedZone("", 7*3600))
	tests := []struct{ text, want, reason string }{
		{"ngày Nhà giáo Việt Nam 2019", "2019-11-20", "teachers' day is 20 November"},
		{"ngày Doanh nhân Việt Nam 2019", "2019-10-13", "entrepreneurs' day is 13 October"},
		{"tuần tiếp theo", "2020-W03", "the next week"},
	}
	for _, test := range tests {
		if x, err := ParseTimex(test.text, ref); err != nil || x.Value != test.want {
			t.Errorf("%q is %q, %v, want %s: %s", test.text, x.Value, err, test.want, test.reason)
		}
	}
	lunar := []struct {
		date LunarDate
		want string
	}{
		{LunarDate{2020, 8, 15, false}, "Rằm"},
		{LunarDate{2020, 12, 23, false}, "Chạp"},
		{LunarDate{2020, 1, 1, false}, "Giêng"},
	}
	for _, test := range lunar {
		if got := test.date.String(); !strings.Contains(strings.ToLower(got), strings.ToLower(test.want)) {
			t.Errorf("%v is called %q, without %q", test.date, got, test.want)
		}
	}
	december := Dateline{Time: time.Date(2020, time.December, 9, 0, 0, 0, 0, time.UTC), Precision: Day}
	for layout, want := range map[string]string{"Tháng Giêng": "Tháng Chạp", "tháng giêng": "tháng chạp"} {
		if got := december.Format(layout); got != want {
			t.Errorf("layout %q prints %q, want %q", layout, got, want)
		}
	}
}

// Every word that is known beside a date is listed in testdata/datewords.txt with what it makes of a date before or behind it, so that no
// row goes, comes or changes unseen. With -update the file is written anew; read the diff.
func TestDatelineWords(t *testing.T) {
	var b strings.Builder
	list := func(word, exact string) {
		if exact == "" {
			exact = word
		}
		fmt.Fprintf(&b, "%-30s %-35s %-35s %s\n", exact, kindOf(exact+" 05/07/2018 15:30"), kindOf("05/07/2018 15:30 "+exact), kindOf(exact+" 5, 2018"))
	}
	fmt.Fprintf(&b, "%-30s %-35s %-35s %s\n", "word", "before 05/07/2018 15:30", "behind it", "before 5, 2018")
	for _, w := range dateWords {
		list(w.text, w.exact)
	}
	for _, c := range dateCues {
		list(c.text, c.exact)
	}
	holdFile(t, "testdata/datewords.txt", b.String())
}

// kindOf names what a line's dateline is, if it has one, or why it has none.
func kindOf(line string) string {
	d, err := ParseDateline(line)
	if err != nil {
		return strings.TrimPrefix(err.(*DatelineError).Err.Error(), "vietnews: ")
	}
	at := d.Time.Format("2006-01-02T15:04Z07:00")
	for _, m := range FindDatelines(line) {
		return string(m.Kind) + " " + at
	}
	return at
}

// Every phrase that pages print about themselves is listed in testdata/phrases.txt with what its line is above a headline, within the body and
// below the byline.
func TestPhrases(t *testing.T) {
	var b strings.Builder
	fmt.Fprintf(&b, "%-50s %-11s %-11s %s\n", "line", "at the top", "amid", "at the foot")
	list := func(phrase string) {
		line := capitalized(phrase)
		if strings.HasSuffix(line, " ") {
			line += "9" // more must follow
		}
		fmt.Fprintf(&b, "%-50s %-11s %-11s %s\n", line,
			roleIn(t, line+"\n"+frameOf("", "", ""), line), roleIn(t, frameOf("", line, ""), line), roleIn(t, frameOf("", "", "Hoài Phương\n"+line), line))
	}
	for _, phrase := range slices.Sorted(maps.Keys(phrases)) {
		list(phrase)
	}
	for _, row := range prefixRows {
		list(row.prefix)
	}
	holdFile(t, "testdata/phrases.txt", b.String())
}

// Every name of a paper, an agency or a place is listed in testdata/names.txt with what its line is below the body by itself and behind
// "Theo", and with what it is in brackets before the lead and behind a caption.
func TestNames(t *testing.T) {
	var b strings.Builder
	fmt.Fprintf(&b, "%-28s %-11s %-11s %-28s %s\n", "name", "by itself", "Theo", "before the lead", "behind a caption")
	names := make(map[string]bool)
	for _, table := range []map[string]bool{outlets, places, photoAgencies, agencyTags, groups, sectionTags} {
		maps.Copy(names, table)
	}
	for _, folded := range slices.Sorted(maps.Keys(names)) {
		words := strings.Fields(folded)
		for i, w := range words {
			words[i] = capitalized(w)
			if agencyTags[w] || photoAgencies[w] || groups[w] {
				words[i] = strings.ToUpper(w)
			}
		}
		name := strings.Join(words, " ")
		a, err := Parse(strings.Replace(frameOf("", "Con đường liên ấp nhìn từ trên cao ("+name+")", ""), "\nSáng nay", "\n("+name+") - Sáng nay", 1))
		if err != nil {
			t.Fatal(err)
		}
		credit := ""
		for _, block := range a.Body {
			credit += block.Credit
		}
		theo := "Theo " + name
		fmt.Fprintf(&b, "%-28s %-11s %-11s %-28s %s\n", name, roleIn(t, frameOf("", "", name), name), roleIn(t, frameOf("", "", theo), theo), a.Agency, credit)
	}
	holdFile(t, "testdata/names.txt", b.String())
}

// capitalized gives s with its first letter as a capital.
func capitalized(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[n:]
}

// roleIn gives the role of a line of a text.
func roleIn(t *testing.T, text, line string) Role {
	t.Helper()
	a, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	at := strings.Index("\n"+text+"\n", "\n"+line+"\n")
	return a.Zones[slices.IndexFunc(a.Zones, func(z Zone) bool { return z.End > at })].Role
}
