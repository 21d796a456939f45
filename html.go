package vietnews

import (
	_ "embed"
	"io"
	"slices"
	"strings"
	"time"
)

//go:embed style.css
var style string

// A Printer writes articles as HTML. The zero Printer is ready to use, and a Printer may be used by many goroutines at once.
type Printer struct {
	// HeadingLevel is the level of the headline, 1 to 5; less means 1, more 6. Subheadings are one level deeper, if there is one.
	HeadingLevel int

	// Timex wraps the time expressions of leads, paragraphs and captions in <time datetime="…">, where their value is one that HTML can
	// say. Relative ones are counted from the dateline, and left alone where its time is not known.
	Timex bool
}

// HTML returns the article as one <article lang="vi"> element, written by the zero [Printer]. An article without a headline has an aria-label
// that says so.
//
//	article > header (p.section, p.kicker, h1, p.dateline > time, p.updated > time)
//	        + p.lead (span.agency, span.place)
//	        + p | h2 | figure (p.alt, figcaption (span.credit))
//	        + footer (address > p.author …, p.attribution, ul.tags, ul.related)
//
// Elements without words are left out. The words are those of [Article.Parts], in this order, and no others: what an element says besides,
// such as that a credit is one, is in its class. There is no picture to show, so a picture's alternative text is a paragraph of the figure.
//
// Every byte of text is escaped. Control characters and those that turn the direction of writing are dropped, line breaks are spaces, and
// bytes that are no UTF-8 are U+FFFD.
func (a *Article) HTML() string { return new(Printer).HTML(a) }

// WriteHTML writes the article as a whole page, by the zero [Printer]: the element of [Article.HTML], with a style sheet for screens bright
// and dark, phones and paper, and schema.org's NewsArticle as JSON-LD. The page needs no other file and runs no script.
func (a *Article) WriteHTML(w io.Writer) error { return new(Printer).WriteHTML(w, a) }

// HTML returns the article as one element, see [Article.HTML].
func (p *Printer) HTML(a *Article) string {
	h := htmlWriter{Printer: *p, ref: a.Dateline.Time}
	h.out.Grow(a.size(len("<p class=\"attribution\"></p>\n")))
	h.article(a)
	return h.out.String()
}

// WriteHTML writes the article as a whole page, see [Article.WriteHTML].
func (p *Printer) WriteHTML(w io.Writer, a *Article) error {
	h := htmlWriter{Printer: *p, ref: a.Dateline.Time}
	h.out.Grow(len(style) + 3*a.size(48))
	h.raw("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n" +
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
		"<meta name=\"color-scheme\" content=\"light dark\">\n")
	h.element(`<meta name="description" content="`, a.Lead, "\">\n")
	if hasHeadline(a) {
		h.element("<title>", a.Headline, "</title>\n")
	} else {
		h.element("<title>", untitled, "</title>\n")
	}
	h.raw("<style>\n")
	h.raw(style)
	h.raw("</style>\n<script type=\"application/ld+json\">")
	h.out.Write(appendLD(make([]byte, 0, a.size(24)), a))
	h.raw("</script>\n</head>\n<body>\n")
	if !hasHeadline(a) {
		h.element("<h1 class=\"untitled\">", untitled, "</h1>\n")
	}
	h.article(a)
	h.raw("</body>\n</html>\n")
	_, err := io.WriteString(w, h.out.String())
	return err
}

// untitled is what pages and assistive technology call an article without a headline. A page must have a title, and its article a name.
const untitled = "Bài viết không có tít"

// hasHeadline reports whether there is anything to see of the headline.
func hasHeadline(a *Article) bool { return hasWords(a.Headline) }

// An htmlWriter is the state of writing one article.
type htmlWriter struct {
	Printer
	ref time.Time
	out strings.Builder
}

var markup = newLookTable(unseen + `&<>"'`)

// markedUp is [seen] for HTML: in elements, and in attributes in double quotes.
func markedUp(r rune) (by string, replaced bool) {
	switch r {
	case '&':
		return "&amp;", true
	case '<':
		return "&lt;", true
	case '>':
		return "&gt;", true
	case '"':
		return "&#34;", true
	case '\'':
		return "&#39;", true
	}
	return seen(r)
}

// raw writes markup.
func (h *htmlWriter) raw(s string) { h.out.WriteString(s) }

// text writes text.
func (h *htmlWriter) text(s string) {
	for {
		n := passed(s, &markup, markedUp)
		h.raw(s[:n])
		if s = s[n:]; s == "" {
			return
		}
		by, n := replacement(s, markedUp)
		h.raw(by)
		s = s[n:]
	}
}

// prose writes text whose time expressions may be marked.
func (h *htmlWriter) prose(s string) {
	if !h.Timex {
		h.text(s)
		return
	}
	done := 0
	for x := range FindTimex(s, h.ref) {
		value := htmlTime(x.Value)
		if value == "" {
			continue
		}
		h.text(s[done:x.Start])
		h.time(value, s[x.Start:x.End])
		done = x.End
	}
	h.text(s[done:])
}

// time writes the text of a time that is known.
func (h *htmlWriter) time(value, s string) {
	h.raw(`<time datetime="`)
	h.raw(value)
	h.raw(`">`)
	h.text(s)
	h.raw("</time>")
}

// element writes a text between tags, or nothing where it has no words.
func (h *htmlWriter) element(open, s, end string) {
	if hasWords(s) {
		h.raw(open)
		h.text(s)
		h.raw(end)
	}
}

func (h *htmlWriter) article(a *Article) {
	if hasHeadline(a) {
		h.raw("<article lang=\"vi\">\n")
	} else {
		h.raw("<article lang=\"vi\" aria-label=\"" + untitled + "\">\n")
	}
	h.header(a)
	h.lead(a)
	for i := range a.Body {
		h.block(&a.Body[i])
	}
	h.footer(a)
	h.raw("</article>\n")
}

func (h *htmlWriter) header(a *Article) {
	section := len(a.Section) > 1 || haveWords(a.Section)
	if !section && !hasWords(a.Kicker) && !hasHeadline(a) && !hasDate(&a.Dateline) && !hasDate(&a.Updated) {
		return
	}
	h.raw("<header>\n")
	if section {
		h.section(a.Section)
	}
	h.element(`<p class="kicker">`, a.Kicker, "</p>\n")
	h.heading(0, a.Headline)
	h.dateline(`<p class="dateline">`, &a.Dateline)
	h.dateline(`<p class="updated">`, &a.Updated)
	h.raw("</header>\n")
}

func (h *htmlWriter) section(levels []string) {
	h.raw(`<p class="section">`)
	for i, s := range levels {
		if i > 0 {
			h.raw(" › ")
		}
		h.text(s)
	}
	h.raw("</p>\n")
}

// heading writes a heading so many levels below the headline.
func (h *htmlWriter) heading(below int, s string) {
	tags := &headings[min(max(h.HeadingLevel, 1)+below, 6)-1]
	h.element(tags[0], s, tags[1])
}

var headings = [6][2]string{
	{"<h1>", "</h1>\n"}, {"<h2>", "</h2>\n"}, {"<h3>", "</h3>\n"}, {"<h4>", "</h4>\n"}, {"<h5>", "</h5>\n"}, {"<h6>", "</h6>\n"},
}

func (h *htmlWriter) dateline(open string, d *Dateline) {
	if !hasDate(d) {
		return
	}
	h.raw(open)
	if at := datetime(d); at != "" {
		h.time(at, d.text())
	} else {
		h.text(d.text())
	}
	h.raw("</p>\n")
}

// hasDate reports whether there is anything to see of a dateline. Of one whose time is known there is.
func hasDate(d *Dateline) bool { return !d.Time.IsZero() || hasWords(d.Raw) }

// datetime returns the time as HTML and schema.org take it, as fine as it was printed; empty if unknown, or of a year that they can't say.
func datetime(d *Dateline) string {
	var buf [len(time.RFC3339)]byte
	return string(appendDatetime(buf[:0], d))
}

// appendDatetime appends what [datetime] returns. Package time is quick with one layout, of which the others are parts.
func appendDatetime(b []byte, d *Dateline) []byte {
	t := d.Time
	if year := t.Year(); t.IsZero() || year < 1 || year > 9999 {
		return b
	}
	if _, offset := t.Zone(); offset%60 != 0 {
		t = t.UTC()
	}
	from := len(b)
	b = t.AppendFormat(b, time.RFC3339)
	switch d.Precision {
	case Day:
		return b[:from+len(time.DateOnly)]
	case Second:
		return b
	}
	const minute, second = len("2006-01-02T15:04"), len("2006-01-02T15:04:05")
	return append(b[:from+minute], b[from+second:]...)
}

func (h *htmlWriter) lead(a *Article) {
	if !hasWords(a.Agency) && !hasWords(a.Place) && !hasWords(a.Lead) {
		return
	}
	h.raw(`<p class="lead">`)
	h.element(`<span class="agency">(`, a.Agency, ")</span> ")
	h.element(`<span class="place">`, a.Place, "</span> – ")
	h.prose(a.Lead)
	h.raw("</p>\n")
}

// block writes what the block has, so that nothing is lost of one that has what its kind should not.
func (h *htmlWriter) block(b *Block) {
	switch {
	case !hasWords(b.Text):
	case b.Kind == Heading:
		h.heading(1, b.Text)
	default:
		h.raw("<p>")
		h.prose(b.Text)
		h.raw("</p>\n")
	}
	if b.hasFigure() {
		h.figure(b)
	}
}

func (h *htmlWriter) figure(b *Block) {
	caption := hasWords(b.Caption) || hasWords(b.Credit)
	if !caption && !hasWords(b.Alt) {
		return
	}
	h.raw("<figure>\n")
	h.element(`<p class="alt">`, b.Alt, "</p>\n")
	if caption {
		h.caption(b)
	}
	h.raw("</figure>\n")
}

func (h *htmlWriter) caption(b *Block) {
	h.raw("<figcaption>")
	h.prose(b.Caption)
	if b.Caption != "" && b.Credit != "" {
		h.raw(" ")
	}
	h.element(`<span class="credit">`, b.Credit, "</span>")
	h.raw("</figcaption>\n")
}

func (h *htmlWriter) footer(a *Article) {
	named := slices.ContainsFunc(a.Bylines, func(l Byline) bool { return hasWords(l.Name) })
	if !named && !haveWords(a.Attribution) && !haveWords(a.Tags) && !haveWords(a.Related) {
		return
	}
	h.raw("<footer>\n")
	if named {
		h.address(a.Bylines)
	}
	for _, s := range a.Attribution {
		h.element(`<p class="attribution">`, s, "</p>\n")
	}
	h.list(`<ul class="tags" aria-label="Từ khóa">`+"\n", a.Tags)
	h.list(`<ul class="related" aria-label="Tin liên quan">`+"\n", a.Related)
	h.raw("</footer>\n")
}

func (h *htmlWriter) address(bylines []Byline) {
	h.raw("<address>\n")
	for _, l := range bylines {
		h.element(`<p class="`+bylineClass(l.Role)+`">`, l.Name, "</p>\n")
	}
	h.raw("</address>\n")
}

// bylineClass returns a role as the name of a class.
func bylineClass(role BylineRole) string {
	for _, l := range roleLabels {
		if l.role == role {
			return string(role)
		}
	}
	return string(Author)
}

func (h *htmlWriter) list(open string, items []string) {
	if !haveWords(items) {
		return
	}
	h.raw(open)
	for _, s := range items {
		h.element("<li>", s, "</li>\n")
	}
	h.raw("</ul>\n")
}

// htmlTime returns a TIMEX3 value as the datetime of a <time> element, cut to what HTML can say of it: of the morning of a day the day, of
// a quarter nothing.
func htmlTime(value string) string {
	if strings.HasPrefix(value, "P") {
		return htmlDuration(value)
	}
	date, clock, _ := strings.Cut(value, "T")
	date = strings.TrimPrefix(date, "XXXX-")
	if date == "" {
		return matching(clock, "15:04", "15:04:05")
	}
	if s := matching(value, "2006-01-02T15:04", "2006-01-02T15:04:05", "2006-01-02T15:04Z07:00", time.RFC3339); s != "" {
		return s
	}
	if s := matching(date, time.DateOnly, "2006-01", "2006", "01-02"); s != "" {
		return s
	}
	if year, week, ok := strings.Cut(date, "-W"); ok && matching(year, "2006") != "" && week >= "01" && week <= "53" && len(week) == 2 {
		return date
	}
	return ""
}

// matching returns s if it is a time in one of the layouts, of a year that HTML can say.
func matching(s string, layouts ...string) string {
	for _, layout := range layouts {
		if len(s) >= 2 && s[len(s)-1] != '.' && !strings.HasPrefix(s, "0000") {
			if _, err := time.Parse(layout, s); err == nil {
				return s
			}
		}
	}
	return ""
}

// htmlDuration returns an ISO 8601 duration if it is one of HTML's, which have days, hours, minutes and seconds, and weeks alone.
func htmlDuration(value string) string {
	days, clock, timed := strings.Cut(value[1:], "T")
	if n, ok := strings.CutSuffix(days, "W"); ok && !timed && digits(n) {
		return n + "w"
	}
	if days == "" && !timed || days != "" && (days[len(days)-1] != 'D' || !digits(days[:len(days)-1])) {
		return ""
	}
	last := -1
	for clock != "" {
		i := strings.IndexAny(clock, "HMS")
		if i < 0 || !digits(clock[:i]) || strings.IndexByte("HMS", clock[i]) <= last {
			return ""
		}
		last = strings.IndexByte("HMS", clock[i])
		clock = clock[i+1:]
	}
	if timed && last < 0 {
		return ""
	}
	return value
}

func digits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
