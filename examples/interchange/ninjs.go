package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"strings"
	"unicode/utf8"

	"example.com/vietnews"
)

// A NinjsItem is a news object of IPTC's ninjs 3.1, as far as an article fills one: https://iptc.org/standards/ninjs/
type NinjsItem struct {
	Standard       *NinjsStandard `json:"standard,omitempty"`
	Name           string         `json:"name,omitempty"` // of an associated object
	Rel            string         `json:"rel,omitempty"`  // of an associated object
	URI            string         `json:"uri"`
	Type           string         `json:"type"`
	Language       string         `json:"language,omitempty"`
	ContentCreated string         `json:"contentCreated,omitempty"`
	VersionCreated string         `json:"versionCreated,omitempty"`
	Headlines      []NinjsText    `json:"headlines,omitempty"`
	By             string         `json:"by,omitempty"`
	Located        string         `json:"located,omitempty"`
	Descriptions   []NinjsText    `json:"descriptions,omitempty"`
	Bodies         []NinjsText    `json:"bodies,omitempty"`
	People         []NinjsParty   `json:"people,omitempty"`
	InfoSources    []NinjsParty   `json:"infoSources,omitempty"`
	Subjects       []NinjsParty   `json:"subjects,omitempty"`
	Associations   []NinjsItem    `json:"associations,omitempty"`
}

// A NinjsStandard names the version of the standard.
type NinjsStandard struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Schema  string `json:"schema"`
}

// A NinjsText is a headline, a description or a body. Only bodies are counted.
type NinjsText struct {
	Role        string `json:"role"`
	ContentType string `json:"contentType"`
	CharCount   int    `json:"charCount,omitempty"`
	WordCount   int    `json:"wordCount,omitempty"`
	Value       string `json:"value"`
}

// A NinjsParty is somebody or something that the content has to do with. Info sources have a role, people and subjects a rel.
type NinjsParty struct {
	Name string `json:"name"`
	Role string `json:"role,omitempty"`
	Rel  string `json:"rel,omitempty"`
}

// Ninjs returns an article in ninjs 3.1. Its pictures, of which there are only texts, are associated objects.
func Ninjs(a *vietnews.Article, uri string) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // Vietnamese and "&" stay readable
	e.SetIndent("", "  ")
	err := e.Encode(ninjsItem(a, uri))
	return b.Bytes(), err
}

func ninjsItem(a *vietnews.Article, uri string) NinjsItem {
	item := NinjsItem{
		Standard:       &NinjsStandard{"ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},
		URI:            uri,
		Type:           "text",
		Language:       "vi",
		ContentCreated: date(a.Dateline, false),
		VersionCreated: date(a.Updated, false),
		Headlines:      ninjsTexts("main", a.Headline, "kicker", a.Kicker),
		By:             by(a),
		Located:        line(a.Place),
		Descriptions:   ninjsTexts("summary", a.Lead),
		Bodies:         ninjsBodies(a),
	}
	for _, l := range a.Bylines {
		item.People = append(item.People, ninjsParties(NinjsParty{Rel: string(l.Role)}, l.Name)...)
	}
	item.InfoSources = append(ninjsParties(NinjsParty{Role: "agency"}, a.Agency), ninjsParties(NinjsParty{Role: "source"}, a.Attribution...)...)
	item.Subjects = append(ninjsParties(NinjsParty{Rel: "section"}, a.Section...), ninjsParties(NinjsParty{Rel: "keyword"}, a.Tags...)...)
	for i := range a.Body {
		if b := &a.Body[i]; b.Kind == vietnews.Figure {
			item.Associations = append(item.Associations, ninjsPicture(b, uri, len(item.Associations)+1))
		}
	}
	return item
}

// ninjsTexts returns pairs of role and text, without those that have nothing to see.
func ninjsTexts(pairs ...string) (texts []NinjsText) {
	for i := 0; i < len(pairs); i += 2 {
		if s := line(pairs[i+1]); s != "" {
			texts = append(texts, NinjsText{Role: pairs[i], ContentType: "text/plain", Value: s})
		}
	}
	return texts
}

func ninjsParties(like NinjsParty, names ...string) (parties []NinjsParty) {
	for _, name := range lines(names) {
		like.Name = name
		parties = append(parties, like)
	}
	return parties
}

// ninjsPicture returns the nth picture, whose bytes stayed on the page that the text is from.
func ninjsPicture(b *vietnews.Block, uri string, n int) NinjsItem {
	return NinjsItem{
		Name:         fmt.Sprintf("picture-%d", n),
		Rel:          "illustration",
		URI:          fmt.Sprintf("%s#picture-%d", strings.SplitN(uri, "#", 2)[0], n),
		Type:         "picture",
		Language:     "vi",
		By:           line(b.Credit),
		Descriptions: ninjsTexts("alt", b.Alt),
		Bodies:       ninjsTexts("caption", b.Caption),
	}
}

// ninjsBodies returns lead, paragraphs and subheadings as plain text and as HTML. Captions are not counted, and are with their pictures.
func ninjsBodies(a *vietnews.Article) []NinjsText {
	var plain []string
	var markup strings.Builder
	add := func(tag, s string) {
		if s == "" {
			return
		}
		plain = append(plain, s)
		fmt.Fprintf(&markup, "<%s>%s</%[1]s>\n", tag, html.EscapeString(s))
	}
	add("p", lead(a))
	for i := range a.Body {
		switch b := &a.Body[i]; b.Kind {
		case vietnews.Heading:
			add("h2", line(b.Text))
		case vietnews.Paragraph:
			add("p", line(b.Text))
		}
	}
	if plain == nil {
		return nil
	}
	text := strings.Join(plain, "\n\n")
	chars, words := utf8.RuneCountInString(text), len(strings.Fields(text))
	return []NinjsText{
		{Role: "main", ContentType: "text/plain", CharCount: chars, WordCount: words, Value: text},
		{Role: "main", ContentType: "text/html", CharCount: chars, WordCount: words, Value: markup.String()},
	}
}
