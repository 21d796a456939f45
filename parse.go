package vietnews

import (
	"errors"
	"math"
	"slices"
	"strings"
	"sync"
	"time"
)

// Errors of Parse. There is no other: a text that is no article gives one without content and with a warning.
var (
	ErrNoText   = errors.New("vietnews: no text")
	ErrTooLarge = errors.New("vietnews: text too large")
)

// DefaultMaxBytes is the longest text that the zero [Parser] takes, 64 MiB. Of any text no more than 65,536 lines are read, and one more for
// each 128 bytes; what stands beyond is one zone, with the warning [WarnTooManyLines].
const DefaultMaxBytes = 64 << 20

// A Parser turns raw text into articles. The zero Parser is ready to use, and a Parser may be used by many goroutines at once.
type Parser struct {
	Now      time.Time // resolves "5 giờ trước"; zero leaves such datelines without a time
	MaxBytes int       // longest text taken, in bytes; 0 and less mean DefaultMaxBytes, and no more than 2 GiB are taken
}

// Parse parses text with the zero [Parser].
func Parse(text string) (*Article, error) { return new(Parser).Parse(text) }

// Parse turns the raw text of one article into its parts. It fails only where there is no article to give: with [ErrNoText] for a text
// without anything to read, with [ErrTooLarge] for one of more than MaxBytes.
func (p *Parser) Parse(text string) (*Article, error) {
	s := newStock()
	if err := p.ParseInto(&s.Article, text); err != nil {
		return nil, err
	}
	s.dropUnused()
	return &s.Article, nil
}

// A stock is an article with room for the parts of which most have few, so that one allocation does for all of them.
type stock struct {
	Article
	section     [3]string
	bylines     [2]Byline
	attribution [1]string
	warnings    [2]Warning
}

func newStock() *stock {
	s := new(stock)
	s.Section, s.Bylines, s.Attribution, s.Warnings = s.section[:0], s.bylines[:0], s.attribution[:0], s.warnings[:0]
	return s
}

// dropUnused makes the parts nil that the article does not have.
func (s *stock) dropUnused() {
	if len(s.Section) == 0 {
		s.Section = nil
	}
	if len(s.Bylines) == 0 {
		s.Bylines = nil
	}
	if len(s.Attribution) == 0 {
		s.Attribution = nil
	}
	if len(s.Warnings) == 0 {
		s.Warnings = nil
	}
}

// ParseInto is Parse into an article whose memory is used again, for work on many texts. The article's former content is lost, also where
// an error is returned, and slices taken from it are overwritten. Parts that an article used before does not have are empty slices, not nil.
func (p *Parser) ParseInto(a *Article, text string) error {
	a.reset()
	limit := p.MaxBytes
	if limit <= 0 {
		limit = DefaultMaxBytes
	}
	limit = min(limit, math.MaxInt32) // what offsets within lines can hold
	if len(text) > limit {
		return ErrTooLarge
	}
	if isManuscript(text, cleanWords) {
		readManuscript(a, text, cleanWords, p.resolveDateline)
		return nil
	}
	pg := pages.Get().(*page)
	defer pg.release()
	pg.reset(p, text)
	pg.readLines(text)
	if len(pg.lines) == 0 {
		return ErrNoText
	}
	pg.frame()
	pg.doubt(a)
	pg.assemble(a)
	return nil
}

// resolveDateline reads the dateline of a manuscript; what is none stays as printed.
func (p *Parser) resolveDateline(s string) Dateline {
	d, err := p.ParseDateline(s)
	if err != nil && !errors.Is(err, ErrWeekday) {
		return Dateline{Raw: s}
	}
	return d
}

// pages keeps the memory of pages between calls.
var pages = sync.Pool{New: func() any { return new(page) }}

func (p *page) reset(parser *Parser, text string) {
	p.cleaner.shifts = p.cleaner.shifts[:0]
	*p = page{
		parser: parser, text: text, end: len(text), cleaner: p.cleaner,
		lines: p.lines[:0], fold: p.fold[:0], dates: p.dates[:0], repaired: p.repaired[:0], hashes: p.hashes[:0],
	}
}

// keptLines is the most lines whose memory is kept for the next page: those of a long page, and not of a book.
const keptLines = 1 << 13

// release gives p back to the pool. It lets go of the input, so that the pool does not keep it alive.
func (p *page) release() {
	if cap(p.lines) > keptLines || cap(p.repaired) > keptLines*keyBytes {
		return
	}
	clear(p.lines)
	clear(p.dates)
	p.reset(nil, "")
	pages.Put(p)
}

func (a *Article) reset() {
	*a = Article{
		Section: a.Section[:0], Body: a.Body[:0], Bylines: a.Bylines[:0], Attribution: a.Attribution[:0], Tags: a.Tags[:0], Related: a.Related[:0],
		Zones: a.Zones[:0], Warnings: a.Warnings[:0],
	}
}

// room returns list with room for n elements, about as many as will be appended, so that it need not grow. What has memory keeps it.
func room[T any](list []T, n int) []T {
	if cap(list) == 0 {
		return make([]T, 0, n)
	}
	return list
}

// assemble fills a from the lines and their rules.
func (p *page) assemble(a *Article) {
	a.Warnings = slices.Grow(a.Warnings, p.warned)
	a.Zones = room(a.Zones, len(p.lines)+p.gaps+p.credits+4) // a zone a line, blank lines and credits, agency and place
	at := 0
	for i := range p.lines {
		l := &p.lines[i]
		r := p.decide(i)
		if l.start > at {
			a.Zones = append(a.Zones, Zone{at, l.start, RoleBlank, "blank", 1})
		}
		at = l.end
		p.put(a, i, r)
		if l.repair != 0 {
			a.warnRepairs(l)
		}
	}
	if i := p.impossible - 1; i >= 0 {
		a.warn(WarnImpossibleDate, p.lines[i].start, p.lines[i].end, "the line has the form of a dateline but no such day exists")
	}
	if at < p.end {
		a.Zones = append(a.Zones, Zone{at, p.end, RoleBlank, "blank", 1})
	}
	if p.end < len(p.text) {
		a.unread(p.end, len(p.text))
	}
	p.hedge(a.Zones)
	slices.SortStableFunc(a.Warnings, func(v, w Warning) int { return v.Start - w.Start })
}

// unread adds the zone of what stands beyond the lines that are read, and warns of it.
func (a *Article) unread(start, end int) {
	a.zone(start, end, RoleNoise, &unread)
	a.warn(WarnTooManyLines, start, end, "an article has fewer lines; those from here on were not read")
}

// warnRepairs warns of what cleaning changed in l.
func (a *Article) warnRepairs(l *line) {
	for _, w := range repairWarning {
		if l.repair&w.repair != 0 {
			a.warn(w.code, l.start, l.end, w.message)
		}
	}
}

func (a *Article) warn(code WarningCode, start, end int, message string) {
	a.Warnings = append(room(a.Warnings, 4), Warning{code, start, end, message})
}

// put adds what line i says to the article, and its zones.
func (p *page) put(a *Article, i int, r *rule) {
	l := &p.lines[i]
	switch r.role {
	case RoleDateline:
		p.putDateline(a, i, r)
		return
	case RoleUpdated:
		a.Updated = a.dateline(l, &p.dates[p.updated].match)
	case RoleSection:
		a.Section = appendSections(a.Section, l.text)
	case RoleKicker:
		a.Kicker = joinWords(a.Kicker, l.text)
	case RoleHeadline:
		if a.Headline != l.text {
			a.Headline = joinWords(a.Headline, l.text)
		}
	case RoleLead:
		p.putLead(a, l, r)
		return
	case RoleParagraph:
		p.block(a, Block{Kind: Paragraph, Text: l.text})
	case RoleHeading:
		p.block(a, Block{Kind: Heading, Text: l.text})
	case RoleAlt:
		p.block(a, Block{Kind: Figure, Alt: l.text})
	case RoleCaption:
		p.putCaption(a, i, r)
		return
	case RoleByline:
		if p.isOfficeLine(i) {
			a.addSource(l.text)
		} else {
			a.sign(l.text)
		}
	case RoleAttribution:
		a.Attribution = append(a.Attribution, l.text)
	case RoleTags:
		a.Tags = appendTags(a.Tags, l.text[p.tagLabel(l):])
	case RoleRelated:
		if l.phrase != phraseRelated || phrases[string(trimKey(p.keyOf(l)))] != phraseRelated {
			if s := strings.TrimLeft(l.text, ">»›►▶•- "); s != "" {
				a.Related = append(room(a.Related, len(p.lines)-i), s)
			}
		}
	}
	a.zone(l.start, l.end, r.role, r)
}

// block adds an element of the body.
func (p *page) block(a *Article, b Block) {
	a.Body = append(room(a.Body, p.tail-min(p.lead, p.tail-1)), b)
}

func (a *Article) zone(start, end int, role Role, r *rule) {
	if end > start {
		a.Zones = append(a.Zones, Zone{start, end, role, r.name, r.confidence})
	}
}

// putDateline adds the dateline, and the author that some outlets print before it on the same line.
func (p *page) putDateline(a *Article, i int, r *rule) {
	l := &p.lines[i]
	m := &p.dates[p.dateline].match
	a.Dateline = a.dateline(l, m)
	if p.updated < 0 && !m.Update.IsZero() {
		a.Updated = a.warnDoubts(m.Update, l.raw(m.Start), l.textEnd)
	}
	at := l.start
	if m.Start > 0 && !p.dates[p.dateline].letter {
		before := strings.Trim(l.text[:m.Start], " ,|-–·•")
		name, source, _ := strings.Cut(before, ",")
		name, _ = cutBracket(name)
		sure := strings.HasPrefix(source, " Theo ") && personShape(name) != signNone // "Lam Chi, Theo …"
		if name != "" && (sure || isPerson(name)) && !isAgencyTag(name, true) {
			from := strings.Index(l.text, name)
			a.Bylines = append(a.Bylines, Byline{Name: name, Role: Author})
			a.zone(at, l.raw(from), RoleDateline, r)
			a.zone(l.raw(from), l.raw(from+len(name)), RoleByline, r)
			at = l.raw(from + len(name))
		}
	}
	a.zone(at, l.end, RoleDateline, r)
}

// putLead adds the lead without its agency tag and place dateline, which have zones of their own.
func (p *page) putLead(a *Article, l *line, r *rule) {
	h := readLeadHead(l.text)
	a.Agency = l.text[h.agency.start:h.agency.end]
	a.Place = l.text[h.place.start:h.place.end]
	a.Lead = l.text[h.text:]
	first, second := h.agencyZone, h.placeZone
	firstRole, secondRole := RoleAgency, RolePlace
	if !second.empty() && (first.empty() || second.start < first.start) {
		first, second, firstRole, secondRole = second, first, secondRole, firstRole
	}
	at := l.start
	for _, z := range [...]struct {
		span
		role Role
	}{{first, firstRole}, {second, secondRole}} {
		if !z.empty() {
			a.zone(at, l.raw(z.start), RoleLead, r)
			a.zone(max(at, l.raw(z.start)), l.raw(z.end), z.role, r)
			at = l.raw(z.end)
		}
	}
	a.zone(at, l.end, RoleLead, r)
}

// putCaption adds a caption with its credit, to the figure that the alternative text above it opened.
func (p *page) putCaption(a *Article, i int, r *rule) {
	l := &p.lines[i]
	caption, credit := l.text, ""
	if !l.credit.empty() {
		caption, credit = strings.TrimRight(l.text[:l.credit.start], " "), creditName(l.text[l.credit.start:])
	}
	label := prefixIn(captionLabels, caption)
	caption = caption[len(label):]
	if n := len(a.Body); n > 0 && label != "" && credit == "" && a.Body[n-1].Kind == Figure && a.Body[n-1].Caption == "" {
		a.Body[n-1].Caption = caption
	} else if n > 0 && caption == "" && r.name == "credit-only" && i > 0 && p.isOpenLine(i-1) && a.Body[n-1].Kind == Figure && a.Body[n-1].Credit == "" {
		a.Body[n-1].Credit = credit
	} else if n > 0 && a.Body[n-1].Kind == Figure && a.Body[n-1].Caption == "" && a.Body[n-1].Credit == "" {
		a.Body[n-1].Caption, a.Body[n-1].Credit = caption, credit
	} else {
		p.block(a, Block{Kind: Figure, Caption: caption, Credit: credit})
	}
	if credit == "" {
		a.zone(l.start, l.end, RoleCaption, r)
		return
	}
	a.zone(l.start, l.raw(l.credit.start), RoleCaption, r)
	a.zone(max(l.start, l.raw(l.credit.start)), l.end, RoleCredit, r)
}

// doubtWarnings holds the warning that each doubt about a dateline earns.
var doubtWarnings = [...]struct {
	doubt   Doubt
	code    WarningCode
	message string
}{
	{DoubtWeekday, WarnWeekdayMismatch, "the printed weekday is not that of the date"},
	{DoubtMonthFirst, WarnMonthFirst, "the date may be printed month first"},
	{DoubtMeridiem, WarnMeridiemIgnored, "the hour does not go with the AM, PM or part of the day beside it"},
	{DoubtLenient, WarnLenient, "the dateline is damaged, or something in it is not known, and was read with leniency"},
	{DoubtCoarse, WarnCoarse, "the dateline counts weeks, months or years, so the day is not sure"},
}

// dateline returns the dateline of a match in line l, with its doubts made warnings.
func (a *Article) dateline(l *line, m *DatelineMatch) Dateline {
	if m.Relative && m.Time.IsZero() {
		a.warn(WarnDatelineRelative, l.raw(m.Start), l.raw(m.End), "the dateline is relative to a moment that is not known")
	}
	return a.warnDoubts(m.Dateline, l.raw(m.Start), l.raw(m.End))
}

// warnDoubts warns of what is doubtful in a dateline that stands from start to end, and returns it as articles have it.
func (a *Article) warnDoubts(d Dateline, start, end int) Dateline {
	for _, w := range doubtWarnings {
		if d.Doubts&w.doubt != 0 {
			a.warn(w.code, start, end, w.message)
		}
	}
	d.Label, d.Doubts = "", 0
	return d
}

// joinWords joins the lines of a broken headline.
func joinWords(a, b string) string {
	if a == "" {
		return b
	}
	return a + " " + b
}

// appendSections splits a breadcrumb. A dash belongs to the name of a section, "An ninh - Trật tự", but parts one from a site's: "VOV.VN -
// Xã hội".
func appendSections(list []string, s string) []string {
	slashes := strings.Contains(s, " / ")
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool {
		return r == '>' || r == '»' || r == '›' || r == '→' || r == '|' || r == '/' && slashes
	}) {
		part = strings.TrimSpace(part)
		if site, name, ok := strings.Cut(part, " - "); ok && isSite(site) {
			list, part = append(room(list, 4), site), name
		}
		if part != "" && !strings.EqualFold(part, "trang chủ") {
			list = append(room(list, 4), part)
		}
	}
	return list
}

// appendTags splits a line of keywords at commas, semicolons, bars and hashes.
func appendTags(list []string, s string) []string {
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ';' || r == '|' || r == '#' }) {
		if part = strings.TrimSpace(part); part != "" {
			list = append(room(list, 8), part)
		}
	}
	return list
}

// tagLabel returns the length of the label that a line of keywords opens with.
func (p *page) tagLabel(l *line) int {
	if l.phrase != phraseTags {
		return 0
	}
	if phrases[string(trimKey(p.keyOf(l)))] == phraseTags {
		return len(l.text)
	}
	if i := strings.IndexByte(l.text, ':'); i >= 0 {
		return i + 1
	}
	for _, label := range [...]string{"từ khóa ", "từ khoá ", "tags "} {
		if hasAny(p.keyOf(l), label) {
			return len(label)
		}
	}
	return 0
}

// sign adds the names of a byline, and the sources it names beside them. One that names nobody, such as "Nhóm PV", is kept as printed among
// the sources.
func (a *Article) sign(s string) {
	s = strings.Trim(s, " ▪■•●◆*_|")
	if rest, ok := cutSource(strings.TrimRight(s, ".")); ok {
		name, paper := cutBracket(rest)
		a.Bylines = append(a.Bylines, Byline{Name: name, Role: Source})
		a.addSource(paper)
		return
	}
	if isPost(s) {
		a.addSource(s)
		return
	}
	role, rest := cutLabel(s)
	if role == "" {
		role = Author
	}
	rest, _, _ = strings.Cut(rest, " vào lúc ") // as blogs say when
	named := false
	for rest != "" {
		part := rest
		rest = ""
		if i := nextLabel(part); i > 0 {
			part, rest = part[:i], part[i:]
		}
		named = a.signPart(part, role) || named
		if rest != "" {
			rest = strings.TrimLeft(rest, " -–;,.|")
			role, rest = cutLabel(rest)
			if role == "" {
				break
			}
		}
	}
	if !named {
		a.addSource(s)
	}
}

// addSource adds what a byline says of where the text was taken from, unless a byline above has said so.
func (a *Article) addSource(s string) {
	if s = strings.Trim(s, " ,;"); s != "" && !slices.Contains(a.Attribution[max(0, len(a.Attribution)-maxAuthors):], s) {
		a.Attribution = append(a.Attribution, s)
	}
}

// nextLabel returns where a second label begins in "Lương Tấn Kiệt - Ảnh: Đỗ Hải Sâm", or 0.
func nextLabel(s string) int {
	for _, sep := range [...]string{" - ", " – ", "; ", ". ", ", ", " | ", " "} {
		for from := 0; ; {
			i := strings.Index(s[from:], sep)
			if i < 0 {
				break
			}
			i += from
			if role, rest := cutLabel(s[i+len(sep):]); role != "" && rest != "" {
				return i
			}
			from = i + len(sep)
		}
	}
	return 0
}

// maxAuthors is how many names back a name is looked for, so as not to be listed twice. No article has more authors.
const maxAuthors = 32

// signPart adds the names and sources of one part of a byline. It reports whether somebody is named.
func (a *Article) signPart(s string, role BylineRole) (named bool) {
	name, bracket := cutBracket(s)
	if name == "" {
		name = bracket
	}
	name, suffix := cutSuffixRole(name)
	if suffix == "" {
		suffix = suffixRole(bracket)
	}
	if suffix != "" && role == Author {
		role = suffix
	}
	name, outlet := cutAgency(name)
	for part := range nameParts(name) {
		if named && personShape(part) == signNone {
			continue // the department of the one before
		}
		if part = cutTitle(part); part == "" || isGroup(part) {
			continue
		}
		named = true
		if !slices.Contains(a.Bylines[max(0, len(a.Bylines)-maxAuthors):], Byline{part, role}) {
			a.Bylines = append(a.Bylines, Byline{part, role})
		}
	}
	for _, source := range [...]string{outlet, bracket} {
		if named && namesSource(source) {
			a.addSource(source)
		}
	}
	return named
}
