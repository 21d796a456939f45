package vietnews

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the outputs in testdata/*.txtar")

// TestGolden parses the input of every testdata/*.txtar, compares the outputs that the file asks for, and holds the invariants to all of
// them. See testdata/README.md.
func TestGolden(t *testing.T) {
	for _, file := range goldenFiles(t) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			g := readGolden(t, file)
			checkInvariants(t, &g.parser, g.input)
			a, err := g.parser.Parse(g.input)
			if err != nil {
				t.Fatal(err)
			}
			changed := false
			for i, s := range g.sections {
				write, ok := goldenOutputs[s.name]
				if !ok {
					continue
				}
				got := write(a, g)
				if *update {
					changed = changed || got != s.data
					g.sections[i].data = got
				} else if diff := cmp.Diff(strings.SplitAfter(s.data, "\n"), strings.SplitAfter(got, "\n")); diff != "" {
					t.Errorf("%s: %s (-want +got):\n%s", g.reason, s.name, diff)
				}
			}
			if changed {
				if err := os.WriteFile(file, g.format(), 0o666); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// goldenOutputs are the sections that a golden file may ask for.
var goldenOutputs = map[string]func(*Article, *golden) string{
	"zones":    func(a *Article, g *golden) string { return guard(zonesLines(a, g.input)) },
	"warnings": func(a *Article, g *golden) string { return guard(warningsText(a, g.input)) },
	"fields":   func(a *Article, g *golden) string { return guard(fieldsText(a)) },
	"timex":    func(a *Article, g *golden) string { return guard(timexText(a)) },
	"text":     func(a *Article, g *golden) string { return guard(a.Text()) },
	"html":     func(a *Article, g *golden) string { return guard(a.HTML()) },
	"json": func(a *Article, g *golden) string {
		// Zones have a section of their own, and their confidences change whenever a rule is measured anew.
		b := *a
		b.Zones, b.Warnings = nil, nil
		var buf bytes.Buffer
		if err := json.Indent(&buf, b.AppendJSON(nil), "", "  "); err != nil {
			return err.Error() + "\n"
		}
		return guard(buf.String() + "\n")
	},
}

// zonesLines has a line per zone: its role, its rule and its bytes, of which long stretches are cut out.
func zonesLines(a *Article, input string) string {
	var b strings.Builder
	for _, z := range a.Zones {
		// Which weight tipped the scales changes whenever weights are learned anew, and would bury the changes that matter.
		rule := z.Rule
		if strings.HasPrefix(rule, "weighed-") {
			rule = "weighed"
		}
		fmt.Fprintf(&b, "%-11s %-16s %q\n", z.Role, rule, shorten(input[z.Start:z.End]))
	}
	return b.String()
}

// fieldsText has a line per field: all parts but paragraphs and subheadings, which the zones show as well.
func fieldsText(a *Article) string {
	var b strings.Builder
	bylines := a.Bylines
	for role, s := range a.Parts() {
		switch role {
		case RoleParagraph, RoleHeading:
			continue
		case RoleDateline:
			s = datelineText(&a.Dateline)
		case RoleUpdated:
			s = datelineText(&a.Updated)
		case RoleByline:
			s = string(bylines[0].Role) + " " + strconv.Quote(s)
			bylines = bylines[1:]
		default:
			s = strconv.Quote(shorten(s))
		}
		fmt.Fprintf(&b, "%-11s %s\n", role, s)
	}
	return b.String()
}

// datelineText gives the moment of d, how fine it is and whether its zone was printed; of an unresolved one, what was printed.
func datelineText(d *Dateline) string {
	switch {
	case d.Time.IsZero():
		return "unresolved " + strconv.Quote(d.Raw)
	case d.ZoneKnown:
		return d.Time.Format(time.RFC3339) + " " + string(d.Precision) + " explicit"
	}
	return d.Time.Format(time.RFC3339) + " " + string(d.Precision) + " assumed"
}

func warningsText(a *Article, input string) string {
	var b strings.Builder
	for _, w := range a.Warnings {
		fmt.Fprintf(&b, "%-18s %q %s\n", w.Code, shorten(input[w.Start:w.End]), w.Message)
	}
	return b.String()
}

// timexText has a line per time expression of the lead and the body, counted from the dateline.
func timexText(a *Article) string {
	var b strings.Builder
	for role, s := range a.Parts() {
		if role != RoleLead && role != RoleParagraph {
			continue
		}
		for x := range FindTimex(s, a.Dateline.Time) {
			fmt.Fprintf(&b, "%-9s %-24s %q\n", x.Type, x.Value, s[x.Start:x.End])
		}
	}
	return b.String()
}

func shorten(s string) string {
	const head, tail = 56, 16
	r := []rune(s)
	if len(r) <= head+tail+3 || strings.ContainsRune(s, '\uFFFD') {
		return s
	}
	return string(r[:head]) + " … " + string(r[len(r)-tail:])
}

// A golden is one file of testdata.
type golden struct {
	comment  string // all above the first section
	reason   string // its first line
	parser   Parser
	input    string
	sections []section
}

type section struct{ name, data string }

func goldenFiles(tb testing.TB) []string {
	tb.Helper()
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no golden files: %v", err)
	}
	return files
}

func readGolden(tb testing.TB, file string) *golden {
	tb.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	g, err := parseGolden(string(data))
	if err != nil {
		tb.Fatalf("%s: %v", file, err)
	}
	return g
}

// parseGolden splits a file at its "-- name --" lines. Since it knows all names, an input that holds such a line is refused and not cut.
func parseGolden(data string) (*golden, error) {
	g := new(golden)
	for line := range strings.Lines(data) {
		name, marker := strings.CutPrefix(strings.TrimRight(line, "\r\n"), "-- ")
		if name, ok := strings.CutSuffix(name, " --"); ok && marker {
			known := name == "input" || name == "input.quoted" || goldenOutputs[name] != nil
			if !known || slices.ContainsFunc(g.sections, func(s section) bool { return s.name == name }) {
				return nil, fmt.Errorf("section %q is unknown or there twice; text that looks so goes to input.quoted", name)
			}
			g.sections = append(g.sections, section{name: name})
		} else if n := len(g.sections); n > 0 {
			g.sections[n-1].data += line
		} else {
			g.comment += line
		}
	}
	return g, errors.Join(g.readComment(), g.readInput())
}

// readComment reads the reason, which is the first line, and the options, "key: value" lines below it.
func (g *golden) readComment() error {
	var options string
	g.reason, options, _ = strings.Cut(g.comment, "\n")
	if g.reason == "" {
		return errors.New("the first line must say why the file is there")
	}
	for line := range strings.Lines(options) {
		if value, ok := strings.CutPrefix(strings.TrimSpace(line), "now: "); ok {
			now, err := time.Parse(time.RFC3339, value)
			if err != nil {
				return err
			}
			g.parser.Now = now
		}
	}
	return nil
}

func (g *golden) readInput() error {
	if len(g.sections) < 2 {
		return errors.New("an input and at least one output are due")
	}
	switch s := g.sections[0]; s.name {
	case "input":
		g.input = unguard(s.data)
	case "input.quoted":
		for line := range strings.Lines(s.data) {
			part, err := strconv.Unquote(strings.TrimSpace(line))
			if err != nil {
				return fmt.Errorf("input.quoted: %s: %w", line, err)
			}
			g.input += part
		}
	default:
		return errors.New("the first section must be input or input.quoted")
	}
	return nil
}

func (g *golden) format() []byte {
	b := []byte(g.comment)
	for _, s := range g.sections {
		b = fmt.Appendf(b, "-- %s --\n%s", s.name, s.data)
	}
	return b
}

// guard puts "$" at the end of lines that end in a space or in "$", where editors would cut and readers miss something.
func guard(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		line, ended := strings.CutSuffix(line, "\n")
		b.WriteString(line)
		if strings.HasSuffix(line, "$") || strings.HasSuffix(line, " ") || strings.HasSuffix(line, "\t") {
			b.WriteByte('$')
		}
		if ended {
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// unguard is the inverse of guard.
func unguard(s string) string {
	return strings.TrimSuffix(strings.ReplaceAll(s+"\n", "$\n", "\n"), "\n")
}

func TestParseGolden(t *testing.T) {
	tests := []struct {
		name, data, input string
		ok                bool
		reason            string
	}{
		{"plain", "Why.\n-- input --\na\n-- text --\nb\n", "a\n", true, "the usual form"},
		{"quoted", "Why.\n-- input.quoted --\n\"\\ufeffa\\r\\n\"\n\"b\"\n-- text --\n", "\ufeffa\r\nb", true, "bytes that a file can't show"},
		{"guards", "Why.\n-- input --\na $\nb$$\n-- text --\n", "a \nb$\n", true, "one $ is cut from each line's end"},
		{"now", "Why.\nnow: 2020-01-09T18:03:00+07:00\n-- input --\na\n-- text --\n", "a\n", true, "an option"},
		{"no reason", "\n-- input --\na\n-- text --\n", "", false, "each case says why it is there"},
		{"marker in input", "Why.\n-- input --\na\n-- Tin khác --\nb\n-- text --\n", "", false, "it would cut the input short"},
		{"twice", "Why.\n-- input --\na\n-- input --\nb\n", "", false, "one of the two would be lost"},
		{"no output", "Why.\n-- input --\na\n", "", false, "it would test nothing"},
		{"output first", "Why.\n-- text --\na\n-- input --\n", "", false, "the input comes first"},
		{"bad now", "Why.\nnow: yesterday\n-- input --\na\n-- text --\n", "", false, "a time that can't be read"},
	}
	for _, test := range tests {
		g, err := parseGolden(test.data)
		if (err == nil) != test.ok {
			t.Errorf("%s (%s): %v", test.name, test.reason, err)
		} else if err == nil && g.input != test.input {
			t.Errorf("%s (%s): input %q, want %q", test.name, test.reason, g.input, test.input)
		} else if err == nil && string(g.format()) != test.data {
			t.Errorf("%s (%s): format gives %q", test.name, test.reason, g.format())
		}
	}
}

func TestGuard(t *testing.T) {
	for _, s := range []string{"", "a\n", "a \n", "$\n$$\n \n", "a", "a$", "\t\n"} {
		if got := unguard(guard(s)); got != s {
			t.Errorf("unguard(guard(%q)) = %q", s, got)
		}
	}
}
