package vietnews

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestRules holds that every rule is explained, and that the table in docs/roles.md is the code's. With -update it is written anew.
func TestRules(t *testing.T) {
	const file, begin, end = "docs/roles.md", "<!-- rules -->\n", "<!-- end of rules -->\n"
	var b strings.Builder
	b.WriteString("| region | rule | role | confidence | what it looks for |\n|---|---|---|---|---|\n")
	for _, r := range Rules() {
		if r.Name == "" || r.Doc == "" || r.Confidence <= 0 || r.Confidence > 1 {
			t.Errorf("rule %+v is not explained", r)
		}
		if strings.HasPrefix(r.Name, "weighed-") {
			continue // explained once, above the table
		}
		fmt.Fprintf(&b, "| %s | `%s` | %s | %.2f | %s |\n", r.Region, r.Name, r.Role, r.Confidence, r.Doc)
	}
	page, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(page), begin)
	table, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("%s has no marks for the table", file)
	}
	if table == b.String() {
		return
	}
	if !*update {
		t.Fatalf("the table in %s is not the code's: run go test -run Rules -update", file)
	}
	if err := os.WriteFile(file, []byte(before+begin+b.String()+end+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestRuleNames holds that a zone names a rule that Rules knows.
func TestRuleNames(t *testing.T) {
	known := map[string]bool{}
	for _, r := range Rules() {
		known[r.Name] = true
	}
	for _, file := range goldenFiles(t) {
		g := readGolden(t, file)
		a, err := g.parser.Parse(g.input)
		if err != nil {
			continue
		}
		for _, z := range a.Zones {
			if !known[z.Rule] {
				t.Errorf("%s: zone %v names no rule", file, z)
			}
		}
	}
}
