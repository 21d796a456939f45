package vietnews

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Of a text that is no article, not Vietnamese, or several articles, something is said and nothing is claimed to be sure.
func TestHonest(t *testing.T) {
	tests := []struct {
		prefix string
		codes  []WarningCode // one of which is due
		reason string
	}{
		{"foreign-", []WarningCode{WarnNotVietnamese}, "another language"},
		{"not-", []WarningCode{WarnNoArticle}, "no article"},
		{"several-", []WarningCode{WarnSeveralArticles}, "more than one article"},
	}
	for _, test := range tests {
		files, err := filepath.Glob("testdata/" + test.prefix + "*.txtar")
		if err != nil || len(files) == 0 {
			t.Fatalf("no files of %s: %v", test.reason, err)
		}
		for _, file := range files {
			g := readGolden(t, file)
			a, err := g.parser.Parse(g.input)
			if err != nil {
				t.Fatal(err)
			}
			i := slices.IndexFunc(a.Warnings, func(w Warning) bool { return slices.Contains(test.codes, w.Code) })
			if i < 0 {
				t.Errorf("%s: no warning of %s", file, test.reason)
				continue
			}
			if test.prefix == "not-" {
				if a.Lead != "" || len(a.Body) > 0 || len(a.Bylines) > 0 {
					t.Errorf("%s: lead %q, %d blocks, bylines %v of %s", file, a.Lead, len(a.Body), a.Bylines, test.reason)
				}
				continue
			}
			from := 0
			if a.Warnings[i].Code == WarnSeveralArticles {
				from = a.Warnings[i].Start
			}
			for _, z := range a.Zones {
				if z.Start >= from && z.Role != RoleBlank && z.Confidence > mostUnsure {
					t.Errorf("%s: sure to %v that %q is %s", file, z.Confidence, shorten(strings.TrimSpace(g.input[z.Start:z.End])), z.Role)
				}
			}
		}
	}
}
