package vietnews

import "testing"

// Where a folded byte stands in the line is where folding stops that is to go no further than the bytes before it.
func FuzzFoldedFrom(f *testing.F) {
	for _, tt := range datelineCases {
		f.Add(tt.in)
	}
	for _, s := range []string{"", " &nbsp;a", "a &nbsp; b", "viếtThứ hai", "a\u0301 &shy;\u200b1", "&nbsp;", "a &#x200B;", "\x00 a", "a\u00a0 \u2003b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var whole folded
		if len(s) > maxDateline || whole.fold(s, maxFolded) < len(s) {
			return
		}
		for n := range whole.n + 1 {
			if got, want := int(whole.from[n]), new(folded).fold(s, n); got != want {
				t.Errorf("%q: what follows %q stands at %d, want %d", s, whole.b[:n], got, want)
			}
		}
	})
}
