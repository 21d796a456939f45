package vietnews

// appendLD appends the article as schema.org's NewsArticle in JSON-LD, as far as it is known, for a script element.
func appendLD(b []byte, a *Article) []byte {
	b = append(b, `{"@context":"https://schema.org","@type":"NewsArticle","inLanguage":"vi"`...)
	b = appendLDText(b, "headline", a.Headline)
	b = appendLDText(b, "alternativeHeadline", a.Kicker)
	b = appendLDText(b, "datePublished", datetime(&a.Dateline))
	b = appendLDText(b, "dateModified", datetime(&a.Updated))
	b = appendLDPeople(b, "author", a.Bylines, Author, AuthorPhotos, Interviewer, Compiler)
	b = appendLDPeople(b, "translator", a.Bylines, Translator)
	b = appendLDPeople(b, "contributor", a.Bylines, Photographer)
	b = appendLDText(b, "dateline", a.Place)
	b = appendLDList(b, "articleSection", a.Section)
	b = appendLDList(b, "keywords", a.Tags)
	b = appendLDText(b, "description", a.Lead)
	b = appendLDBody(b, a)
	return append(b, '}')
}

var scripted = newLookTable(unseen + `&<>"\`)

// inScript is [seen] for JSON strings within a script element. No "<" stands there, so neither "</script>" nor "<!--" can.
func inScript(r rune) (by string, replaced bool) {
	switch r {
	case '&':
		return `\u0026`, true
	case '<':
		return `\u003c`, true
	case '>':
		return `\u003e`, true
	case '"':
		return `\"`, true
	case '\\':
		return `\\`, true
	}
	return seen(r)
}

func appendScripted(b []byte, s string) []byte { return appendReplaced(b, s, &scripted, inScript) }

func appendLDKey(b []byte, key string) []byte {
	return append(append(append(b, `,"`...), key...), `":`...)
}

func appendLDText(b []byte, key, s string) []byte {
	if s == "" {
		return b
	}
	return append(appendScripted(append(appendLDKey(b, key), '"'), s), '"')
}

func appendLDList(b []byte, key string, list []string) []byte {
	if len(list) == 0 {
		return b
	}
	return appendArray(appendLDKey(b, key), list, func(b []byte, s *string) []byte {
		return append(appendScripted(append(b, '"'), *s), '"')
	})
}

// appendLDPeople appends those who did one of the roles.
func appendLDPeople(b []byte, key string, bylines []Byline, roles ...BylineRole) []byte {
	start := len(b)
	b = append(appendLDKey(b, key), '[')
	n := len(b)
	for _, l := range bylines {
		for _, role := range roles {
			if l.Role != role {
				continue
			}
			if len(b) > n {
				b = append(b, ',')
			}
			b = append(b, `{"@type":"Person","name":"`...)
			b = append(appendScripted(b, l.Name), `"}`...)
		}
	}
	if len(b) == n {
		return b[:start]
	}
	return append(b, ']')
}

// appendLDBody appends lead, paragraphs and subheadings with a blank line between; texts of figures are no part of the article's body.
func appendLDBody(b []byte, a *Article) []byte {
	start := len(b)
	b = append(appendLDKey(b, "articleBody"), '"')
	n := len(b)
	b = appendScripted(b, a.Lead)
	for i := range a.Body {
		if a.Body[i].Text == "" {
			continue
		}
		if len(b) > n {
			b = append(b, `\n\n`...)
		}
		b = appendScripted(b, a.Body[i].Text)
	}
	if len(b) == n {
		return b[:start]
	}
	return append(b, '"')
}
