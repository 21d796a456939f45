package vietnews

import (
	"slices"
	"strings"
	"testing"
)

// Beyond the most lines that are read a text is one zone and a warning, whatever breaks part the lines; up to there nothing changes.
func TestTooManyLines(t *testing.T) {
	tests := []struct {
		name, line string
		lines      int
		warn       bool
		reason     string
	}{
		{"short lines", "A\n", 80_000, true, "two bytes a line are no article's"},
		{"rare breaks", "A\u2028", 80_000, true, "all stand in what one line feed ends"},
		{"a long book", strings.Repeat("sách ", 30) + "\n", 70_000, false, "lines of prose are longer than what each may take"},
		{"blank lines", "\n", 200_000, false, "blank lines are not read as lines"},
	}
	for _, test := range tests {
		for _, head := range []string{"Cầu mới nối hai bờ sông quê\n", "Tít: Cầu mới nối hai bờ sông quê\n"} {
			if strings.HasPrefix(head, "Tít") && strings.Contains(test.line, "\u2028") {
				continue // no break of canonical text
			}
			text := head + strings.Repeat(test.line, test.lines)
			a, err := Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			at := 0
			for _, z := range a.Zones {
				if z.Start != at {
					t.Fatalf("a zone begins at %d, not at %d", z.Start, at)
				}
				at = z.End
			}
			if at != len(text) {
				t.Errorf("%s behind %q: the zones end at %d, the text at %d", test.name, head, at, len(text))
			}
			warned := false
			for _, w := range a.Warnings {
				warned = warned || w.Code == WarnTooManyLines && w.End == len(text)
			}
			if warned != test.warn {
				t.Errorf("%s behind %q: warned: %v, want %v: %s", test.name, head, warned, test.warn, test.reason)
			}
		}
	}
}

// On both sides of the limits that keep a guess from going too far.
func TestBorders(t *testing.T) {
	lan := func(n int) string { return strings.TrimSpace(strings.Repeat("Lan ", n)) }
	for _, test := range []struct {
		line   string
		reads  bool
		reason string
	}{
		{lan(9) + " - 09/01/2020 18:03", true, "section, author and agency in front"},
		{lan(11) + " - 09/01/2020 18:03", false, "more words in front than those have"},
		{"09/01/2020 18:03 - " + lan(8), true, "a place or an author with an office behind"},
		{"09/01/2020 18:03 - " + lan(10), false, "more words behind than those have"},
	} {
		if _, err := ParseDateline(test.line); (err == nil) != test.reads {
			t.Errorf("%q: %v: %s", test.line, err, test.reason)
		}
	}
	for _, test := range []struct {
		text    string
		foreign bool
		reason  string
	}{
		{"The bridge\n" + strings.Repeat("river ", 10) + "river.\n", false, "eleven words of a lead may be of any language"},
		{"The bridge\n" + strings.Repeat("river ", 11) + "river.\n", true, "twelve are enough"},
		{strings.Repeat("a", 59), false, "fewer letters than tell a language"},
		{strings.Repeat("a", 60), true, "as many as do"},
	} {
		a, err := Parse(test.text)
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(a.Warnings, func(w Warning) bool { return w.Code == WarnNotVietnamese }); got != test.foreign {
			t.Errorf("%q: warned: %v: %s", test.text, got, test.reason)
		}
	}
}

// A name that signs twice is listed once, also with others between.
func TestRepeatedAuthor(t *testing.T) {
	a, err := Parse(frameOf("", "", "HOÀI AN - HOÀI BẮC - HOÀI CHI\nHOÀI AN"))
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Bylines) != 3 {
		t.Errorf("authors %v, want three", a.Bylines)
	}
}
