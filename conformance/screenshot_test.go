package conformance

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"

	"example.com/vietnews"
)

var screenshots = flag.Bool("screenshots", false, "write pictures of a page to ../docs")

// pictured is the golden file whose page is pictured.
const pictured = "../testdata/html-page.txtar"

// TestScreenshots writes pictures of one page, for the README and for people who change the style sheet.
func TestScreenshots(t *testing.T) {
	if !*screenshots {
		t.Skip("without -screenshots")
	}
	a, err := parseGolden(pictured)
	if err != nil {
		t.Fatal(err)
	}
	b := newBrowser(t)
	for _, view := range []struct {
		name, scheme string
		width        int64
		scale        float64
	}{
		{"page", "light", desktop, 1},
		{"page-desktop", "light", desktop, 1},
		{"page-phone", "light", phone, 2},
	} {
		b.view(t, view.width, view.scale, view.scheme)
		b.open(t, sample{pictured, a}.page(t, vietnews.Printer{}))
		picture := small(t, run(t, b, chromedp.FullScreenshot(100)))
		const most = 300 << 10
		if len(picture) > most {
			t.Errorf("%s: %d bytes, want at most %d", view.name, len(picture), most)
		}
		file := filepath.Join("..", "docs", view.name+".png")
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, picture, 0o666); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d bytes", file, len(picture))
	}
}

// small returns a picture with the 256 colors that it has most of, which for a page of text are nearly all.
func small(tb testing.TB, data []byte) []byte {
	tb.Helper()
	in, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		tb.Fatal(err)
	}
	count := make(map[color.Color]int)
	for y := range in.Bounds().Dy() {
		for x := range in.Bounds().Dx() {
			count[in.At(x, y)]++
		}
	}
	palette := slices.SortedFunc(maps.Keys(count), func(a, b color.Color) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(fmt.Sprint(a), fmt.Sprint(b)))
	})
	out := image.NewPaletted(in.Bounds(), palette[:min(len(palette), 256)])
	draw.Draw(out, out.Rect, in, image.Point{}, draw.Src)
	var buf bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&buf, out); err != nil {
		tb.Fatal(err)
	}
	return buf.Bytes()
}
