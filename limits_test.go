package vietnews

import (
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
