package main

import (
	"bytes"
	"encoding/xml"
	"strings"

	"example.com/vietnews"
)

// TEI returns an article as a document of TEI P5, https://tei-c.org/guidelines/p5/. What the page says of the article is in the header, and
// what it prints in the text: subheadings begin divisions, pictures are figures with their captions as heads.
func TEI(a *vietnews.Article, uri string) ([]byte, error) {
	var buf bytes.Buffer
	buf.WriteString(xml.Header)
	w := &teiWriter{Encoder: xml.NewEncoder(&buf)}
	w.Indent("", " ")
	w.element("TEI", "xmlns=http://www.tei-c.org/ns/1.0 xml:lang=vi", func() {
		w.header(a, uri)
		w.element("text", "", func() {
			w.element("body", "", func() { w.article(a) })
		})
	})
	if w.err == nil {
		w.err = w.Close()
	}
	return append(buf.Bytes(), '\n'), w.err
}

// A teiWriter writes elements and keeps the first error.
type teiWriter struct {
	*xml.Encoder
	err error
}

// element writes an element with attributes, "name=value" with spaces between, around what inner writes.
func (w *teiWriter) element(name, attributes string, inner func()) {
	start := xml.StartElement{Name: xml.Name{Local: name}}
	for _, f := range strings.Fields(attributes) {
		name, value, _ := strings.Cut(f, "=")
		start.Attr = append(start.Attr, xml.Attr{Name: xml.Name{Local: name}, Value: value})
	}
	w.token(start)
	inner()
	w.token(start.End())
}

func (w *teiWriter) token(t xml.Token) {
	if w.err == nil {
		w.err = w.EncodeToken(t)
	}
}

// text writes an element with a text in it, if there is one.
func (w *teiWriter) text(name, attributes, s string) {
	if s = line(s); s != "" {
		w.element(name, attributes, func() { w.token(xml.CharData(s)) })
	}
}

func (w *teiWriter) header(a *vietnews.Article, uri string) {
	w.element("teiHeader", "", func() {
		w.element("fileDesc", "", func() {
			w.element("titleStmt", "", func() { w.titles(a) })
			w.element("publicationStmt", "", func() { w.publication(a) })
			w.element("sourceDesc", "", func() { w.source(a, uri) })
		})
		w.element("profileDesc", "", func() {
			w.element("langUsage", "", func() { w.text("language", "ident=vi", "Tiếng Việt") })
			if section, tags := lines(a.Section), lines(a.Tags); section != nil || tags != nil {
				w.element("textClass", "", func() {
					w.keywords("section", section)
					w.keywords("tags", tags)
				})
			}
		})
	})
}

func (w *teiWriter) keywords(name string, terms []string) {
	if len(terms) == 0 {
		return
	}
	w.element("keywords", "n="+name, func() {
		for _, s := range terms {
			w.text("term", "", s)
		}
	})
}

// untitled stands where TEI requires a text and the article has none.
const untitled = "Bài viết không có tít"

func (w *teiWriter) titles(a *vietnews.Article) {
	headline := line(a.Headline)
	if headline == "" {
		headline = untitled
	}
	w.text("title", "type=main", headline)
	for _, l := range a.Bylines {
		switch name := line(l.Name); {
		case name == "":
		case l.Role == vietnews.Author || l.Role == vietnews.AuthorPhotos:
			w.text("author", "", name)
		default:
			w.element("respStmt", "", func() {
				w.text("resp", "", string(l.Role))
				w.text("name", "", name)
			})
		}
	}
}

// publication: TEI wants a publisher before a date, or paragraphs.
func (w *teiWriter) publication(a *vietnews.Article) {
	if line(a.Agency) == "" {
		w.element("p", "", func() {
			w.token(xml.CharData("Báo điện tử "))
			w.date(a.Dateline)
		})
		return
	}
	w.text("publisher", "", a.Agency)
	w.date(a.Dateline)
}

func (w *teiWriter) source(a *vietnews.Article, uri string) {
	w.element("bibl", "", func() {
		w.text("idno", "type=URI", uri)
		for _, s := range a.Attribution {
			w.text("note", "type=attribution", s)
		}
	})
}

// date writes a dateline as it is printed, with its value where that is known.
func (w *teiWriter) date(d vietnews.Dateline) {
	attribute := ""
	if value := date(d, true); value != "" {
		attribute = "when=" + value
	}
	text := d.Raw
	if line(text) == "" {
		text = date(d, true)
	}
	w.text("date", attribute, text)
}

func (w *teiWriter) article(a *vietnews.Article) {
	w.element("div", "type=article", func() {
		w.text("head", "type=kicker", a.Kicker)
		w.text("head", "type=main", a.Headline)
		if line(a.Agency+a.Place+a.Dateline.Raw) != "" || !a.Dateline.Time.IsZero() {
			w.element("dateline", "", func() {
				w.text("orgName", "", a.Agency)
				w.text("placeName", "", a.Place)
				w.date(a.Dateline)
			})
		}
		if line(a.Lead) != "" {
			w.element("argument", "", func() { w.text("p", "", a.Lead) })
		}
		w.divisions(a.Body)
		w.related(a.Related)
		for _, l := range a.Bylines {
			if name := line(l.Name); name != "" {
				w.element("byline", "", func() {
					w.token(xml.CharData(credits[l.Role]))
					w.text("persName", "role="+strings.ReplaceAll(line(string(l.Role)), " ", "-"), name)
				})
			}
		}
	})
}

// divisions writes blocks: those above the first subheading where they stand, all others in a division for each subheading. Nothing but
// divisions may follow a division.
func (w *teiWriter) divisions(body []vietnews.Block) {
	next := func(body []vietnews.Block) int {
		for i, b := range body {
			if b.Kind == vietnews.Heading && line(b.Text) != "" {
				return i
			}
		}
		return len(body)
	}
	n := next(body)
	w.blocks(body[:n])
	for body = body[n:]; len(body) > 0; body = body[n:] {
		n = 1 + next(body[1:])
		w.element("div", "type=section", func() {
			w.text("head", "", body[0].Text)
			w.blocks(body[1:n])
		})
	}
}

func (w *teiWriter) blocks(body []vietnews.Block) {
	for i := range body {
		b := &body[i]
		switch {
		case b.Kind != vietnews.Figure:
			w.text("p", "", b.Text)
		case line(b.Alt) != "" || caption(b) != "":
			w.element("figure", "", func() {
				w.text("head", "", b.Caption)
				w.text("figDesc", "", b.Alt)
				w.text("byline", "", b.Credit)
			})
		}
	}
}

func (w *teiWriter) related(items []string) {
	if items = lines(items); len(items) == 0 {
		return
	}
	w.element("div", "type=related", func() {
		w.element("list", "", func() {
			for _, s := range items {
				w.text("item", "", s)
			}
		})
	})
}
