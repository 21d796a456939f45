package main

import (
	"encoding/xml"
	"errors"
	"html"
	"strings"
	"time"

	"github.com/gorilla/feeds"

	"example.com/vietnews"
)

// A feedItem is an article with the URI that identifies it: its address, or any other.
type feedItem struct {
	Article *vietnews.Article
	URI     string
}

// item maps what the three feeds have in common. Description and Content are HTML.
func (f feedItem) item() *feeds.Item {
	a := f.Article
	item := &feeds.Item{
		Title:       line(a.Headline),
		Id:          f.URI,
		IsPermaLink: "false",
		Description: html.EscapeString(line(a.Lead)),
		Content:     (&vietnews.Printer{HeadingLevel: 2}).HTML(a), // readers show the title above it
		Created:     when(a.Dateline),
		Updated:     when(a.Updated),
	}
	if f.linked() {
		item.Link, item.IsPermaLink = &feeds.Link{Href: f.URI}, "true"
	}
	if s := by(a); s != "" {
		item.Author = &feeds.Author{Name: s}
	}
	return item
}

// when returns a dateline's time if feeds can write it, and the zero time if not.
func when(d vietnews.Dateline) time.Time {
	if date(d, false) == "" {
		return time.Time{}
	}
	return d.Time
}

// linked reports whether readers can follow the URI.
func (f feedItem) linked() bool {
	return strings.HasPrefix(f.URI, "https://") || strings.HasPrefix(f.URI, "http://")
}

// feed returns the feed of a site, as new as its newest article.
func feed(site string, items []feedItem) *feeds.Feed {
	f := &feeds.Feed{Title: site, Link: &feeds.Link{Href: site}, Description: "Tin từ " + site, Author: &feeds.Author{Name: site}, Id: site}
	for _, i := range items {
		item := i.item()
		for _, t := range []time.Time{item.Created, item.Updated} {
			if t.After(f.Updated) {
				f.Updated = t
			}
		}
		f.Items = append(f.Items, item)
	}
	return f
}

// RSS returns articles as a feed of RSS 2.0. Its author is an e-mail address, which nobody has here: names stand in the content.
func RSS(site string, items ...feedItem) ([]byte, error) {
	f := feed(site, items)
	f.Author = nil
	for _, item := range f.Items {
		if item.Title == "" && item.Description == "" {
			return nil, errors.New("an item of RSS has a title or a description")
		}
		item.Author = nil
		if item.Link == nil {
			item.Link = f.Link // gorilla/feeds would write an empty one
		}
	}
	rss := (&feeds.Rss{Feed: f}).RssFeed()
	rss.Language = "vi"
	return marshalXML(rss.FeedXml())
}

// Atom returns articles as a feed of Atom, RFC 4287.
func Atom(site string, items ...feedItem) ([]byte, error) {
	f := feed(site, items)
	for _, item := range f.Items {
		if item.Created.IsZero() && item.Updated.IsZero() {
			return nil, errors.New("an entry of Atom has a time, and this article's is not known")
		}
	}
	atom := (&feeds.Atom{Feed: f}).AtomFeed()
	for i, entry := range atom.Entries {
		if !items[i].linked() {
			entry.Links = nil // gorilla/feeds writes one that leads nowhere
		}
		entry.Published = date(items[i].Article.Dateline, false)
		if a := items[i].Article; entry.Author == nil && line(a.Agency) != "" {
			entry.Author = &feeds.AtomAuthor{AtomPerson: feeds.AtomPerson{Name: line(a.Agency)}}
		}
	}
	return marshalXML(atom)
}

func marshalXML(v any) ([]byte, error) {
	data, err := xml.MarshalIndent(v, "", "  ")
	return append([]byte(xml.Header), append(data, '\n')...), err
}

// JSONFeed returns articles as a JSON Feed 1.1. There, unlike in the others, summaries are plain text.
func JSONFeed(site string, items ...feedItem) ([]byte, error) {
	f := (&feeds.JSON{Feed: feed(site, items)}).JSONFeed()
	f.Language = "vi"
	f.Author = nil
	for i, item := range f.Items {
		a := items[i].Article
		item.Author, item.Authors = nil, nil // one by one instead of all in one
		for _, l := range a.Bylines {
			if name := line(l.Name); name != "" {
				item.Authors = append(item.Authors, &feeds.JSONAuthor{Name: name})
			}
		}
		item.Summary = line(a.Lead)
		item.Tags = lines(a.Tags)
	}
	s, err := f.ToJSON()
	return []byte(s + "\n"), err
}
