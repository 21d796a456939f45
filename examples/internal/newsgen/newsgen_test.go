package newsgen

import (
	"testing"

	"example.com/vietnews"
)

// TestMake holds that what is put into an article is what Parse finds in it, so that volume is of articles and not of noise.
func TestMake(t *testing.T) {
	const n = 300
	var headline, published, byline, size int
	for i := range n {
		a := Make(i)
		size += len(a.Text)
		got, err := vietnews.Parse(a.Text)
		if err != nil {
			t.Fatal(err)
		}
		if got.Headline == a.Headline {
			headline++
		}
		if got.Dateline.Time.Equal(a.Published) {
			published++
		}
		if len(got.Bylines) > 0 {
			byline++
		}
		if again := Make(i); again != a {
			t.Fatalf("article %d is not always the same", i)
		}
	}
	if headline < n || published < n || byline < n || size/n < 2000 {
		t.Errorf("of %d articles of %d bytes %d have their headline, %d their time, %d a byline", n, size/n, headline, published, byline)
	}
}
