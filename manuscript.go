package vietnews

import "strings"

// Canonical text is laid out as a newsroom lays out copy: a manuscript whose parts are labelled with the words that Vietnamese reporters and
// editors use for them, one part a line, a blank line before each paragraph.
//
//	Tít: Nâng cao trách nhiệm trong thực thi công vụ        headline; always the first line, even when there is none
//	Tít dẫn: HỘI NGHỊ TỔNG KẾT CÔNG TÁC NĂM 2019:            kicker
//	Chuyên mục: Thời sự                                      section, one line per level, outermost first
//	Ngày đăng: Thứ Năm, 09/01/2020, 18:03 (GMT+7)            dateline
//	Cập nhật: 10/01/2020, 07:15                              update line
//	Tòa soạn: ABO                                            agency tag
//	Nơi đưa tin: Tiền Giang                                  place dateline
//
//	Sapo: Sáng 9-1, ...                                      lead
//
//	Hội nghị ...                                             a paragraph has no label
//
//	Đoạn: Nguồn: ...                                         unless it would read as one that has
//
//	Tít xen: Giảm phiền hà                                   subheading
//
//	Ảnh: Quang cảnh hội nghị                                 a figure's alternative text,
//	Chú thích: Quang cảnh hội nghị sáng 9-1.                 caption,
//	Nguồn ảnh: TTXVN                                         and credit, on lines that follow each other
//
//	Tác giả: THỦY HÀ                                         byline, one label per [BylineRole]
//	Nguồn: Theo TTXVN                                        attribution
//	Từ khóa: cải cách hành chính                             tag, one a line
//	Tin liên quan: Bàn giao nhà tình nghĩa                   related link, one a line
//
// The table below is all that [Parse] needs to read such a text back. A text is canonical when its first line bears the headline's label.
// Of raw pages none begins so: papers print titles, not the word for them.

// The labels of canonical text.
const (
	labelHeadline    = "Tít"
	labelKicker      = "Tít dẫn"
	labelSection     = "Chuyên mục"
	labelDateline    = "Ngày đăng"
	labelUpdated     = "Cập nhật"
	labelAgency      = "Tòa soạn"
	labelPlace       = "Nơi đưa tin"
	labelLead        = "Sapo"
	labelParagraph   = "Đoạn"
	labelHeading     = "Tít xen"
	labelAlt         = "Ảnh"
	labelCaption     = "Chú thích"
	labelCredit      = "Nguồn ảnh"
	labelAttribution = "Nguồn"
	labelTag         = "Từ khóa"
	labelRelated     = "Tin liên quan"
)

// roleLabels names contributors by what they did. The first row serves for roles that have none.
var roleLabels = []struct {
	label string
	role  BylineRole
}{
	{"Tác giả", Author},
	{"Tác giả ảnh", Photographer},
	{"Bài và ảnh", AuthorPhotos},
	{"Người dịch", Translator},
	{"Tổng hợp", Compiler},
	{"Thực hiện", Interviewer},
	{"Dẫn theo", Source},
}

// maxLabel is no shorter than the longest label with its colon, in bytes.
const maxLabel = 24

// A mark is one row of the label table: lines with this label have this role, and their words go where put puts them.
type mark struct {
	label string
	role  Role
	put   func(m *manuscript, s string) bool // false where the words have no place in the article
}

// marks is the label table. It is never written to.
var marks = append([]mark{
	{labelHeadline, RoleHeadline, joined(func(a *Article) *string { return &a.Headline })},
	{labelKicker, RoleKicker, joined(func(a *Article) *string { return &a.Kicker })},
	{labelSection, RoleSection, listed(func(a *Article) *[]string { return &a.Section })},
	{labelDateline, RoleDateline, dated(func(a *Article) *Dateline { return &a.Dateline })},
	{labelUpdated, RoleUpdated, dated(func(a *Article) *Dateline { return &a.Updated })},
	{labelAgency, RoleAgency, joined(func(a *Article) *string { return &a.Agency })},
	{labelPlace, RolePlace, joined(func(a *Article) *string { return &a.Place })},
	{labelLead, RoleLead, joined(func(a *Article) *string { return &a.Lead })},
	{labelParagraph, RoleParagraph, block(Paragraph)},
	{labelHeading, RoleHeading, block(Heading)},
	{labelAlt, RoleAlt, figure(slotAlt)},
	{labelCaption, RoleCaption, figure(slotCaption)},
	{labelCredit, RoleCredit, figure(slotCredit)},
	{labelAttribution, RoleAttribution, listed(func(a *Article) *[]string { return &a.Attribution })},
	{labelTag, RoleTags, listed(func(a *Article) *[]string { return &a.Tags })},
	{labelRelated, RoleRelated, listed(func(a *Article) *[]string { return &a.Related })},
}, bylineMarks()...)

// unmarked is the row of lines without a label.
var unmarked = mark{"", RoleParagraph, block(Paragraph)}

func bylineMarks() []mark {
	rows := make([]mark, len(roleLabels))
	for i, l := range roleLabels {
		rows[i] = mark{l.label, RoleByline, func(m *manuscript, s string) bool {
			m.article.Bylines = append(m.article.Bylines, Byline{s, l.role})
			return true
		}}
	}
	return rows
}

// A manuscript is the state of reading one: the article so far, and which slot of its last figure was filled by the line before.
type manuscript struct {
	article  *Article
	dateline func(string) Dateline
	slot     figureSlot
	start    int // bytes of the line that is read
	end      int
	broken   map[*string][]string // the lines of parts that stand on several, see joined
}

// A figureSlot is one of the lines of a figure, in the order in which they stand. Zero means that no figure is open.
type figureSlot int

const (
	slotAlt figureSlot = iota + 1
	slotCaption
	slotCredit
)

// joined collects the words of a part that an article has once. Where a hand-made manuscript has it on several lines, they are one text, as
// the lines of a broken headline are.
func joined(field func(*Article) *string) func(*manuscript, string) bool {
	return func(m *manuscript, s string) bool {
		f := field(m.article)
		if *f == "" {
			*f = s
			return true
		}
		if m.broken == nil {
			m.broken = make(map[*string][]string)
		}
		m.broken[f] = append(m.broken[f], s)
		return true
	}
}

// join puts parts together that stand on several lines. It does so once, for each time would copy what came before.
func (m *manuscript) join() {
	for f, lines := range m.broken {
		*f += " " + strings.Join(lines, " ")
	}
}

// listed collects a part that an article has several times.
func listed(field func(*Article) *[]string) func(*manuscript, string) bool {
	return func(m *manuscript, s string) bool {
		f := field(m.article)
		*f = append(*f, s)
		return true
	}
}

// dated reads a dateline. There can be one; of a second none of the two could be told to be right, so the first stands.
func dated(field func(*Article) *Dateline) func(*manuscript, string) bool {
	return func(m *manuscript, s string) bool {
		f := field(m.article)
		if f.Raw != "" {
			return false
		}
		*f = m.article.warnDoubts(m.dateline(s), m.start, m.end)
		return true
	}
}

// block collects paragraphs and headings.
func block(kind Kind) func(*manuscript, string) bool {
	return func(m *manuscript, s string) bool {
		m.addBlock(Block{Kind: kind, Text: s})
		return true
	}
}

// addBlock adds to the body. Each of its blocks has a blank line above it, so that they are about half as many as the lines.
func (m *manuscript) addBlock(b Block) {
	m.article.Body = append(room(m.article.Body, cap(m.article.Zones)/2), b)
}

// figure collects the lines of figures. A line belongs to the figure of the line above when it fills a later slot.
func figure(slot figureSlot) func(*manuscript, string) bool {
	return func(m *manuscript, s string) bool {
		if m.slot == 0 || m.slot >= slot {
			m.addBlock(Block{Kind: Figure})
		}
		b := &m.article.Body[len(m.article.Body)-1]
		switch slot {
		case slotAlt:
			b.Alt = s
		case slotCaption:
			b.Caption = s
		case slotCredit:
			b.Credit = s
		}
		m.slot = slot
		return true
	}
}

// findMark splits a trimmed line into its label's row and the words after it. A line without a label is all words.
func findMark(line string) (*mark, string) {
	i := strings.IndexByte(line[:min(len(line), maxLabel)], ':')
	if i < 0 || i+1 < len(line) && line[i+1] != ' ' {
		return &unmarked, line
	}
	for k := range marks {
		if marks[k].label == line[:i] {
			return &marks[k], strings.TrimLeft(line[i+1:], " ")
		}
	}
	return &unmarked, line
}

// isManuscript reports whether text is canonical: whether its first line that is not blank bears the headline's label. clean is as for
// [readManuscript].
func isManuscript(text string, clean func(string) string) bool {
	// One look at the first bytes spares nearly every raw text the rest.
	text = strings.TrimLeft(text, " \t\r\n\uFEFF\u00A0")
	if len(text) < 2 || text[0] != labelHeadline[0] || text[1] < 0x80 && text[1] != 'i' && text[1] != '&' {
		return false // neither the label nor a way to write it that cleaning would mend
	}
	if strings.IndexByte(text[:min(len(text), 32)], ':') < 0 {
		return false
	}
	line, _ := cutLine(text)
	m, _ := findMark(clean(line))
	return m.label == labelHeadline
}

// readManuscript reads canonical text, up to maxLines, into an article without content. The zones of the article tile the text, one zone a
// line, blank lines in a row making one.
//
// clean gives a line's words as fields hold them: repaired, in NFC, white space folded, trimmed. It must be a fixed point, so it must not
// decode entities: in canonical text "&amp;" means itself. dateline reads a dateline, and returns what it can't read as unresolved, with
// nothing but Raw.
func readManuscript(a *Article, text string, clean func(string) string, dateline func(string) Dateline) {
	m := manuscript{article: a, dateline: dateline}
	most := maxLines(len(text))
	a.Zones = room(a.Zones, min(most, strings.Count(text, "\n")+1))
	for at, lines := 0, 0; at < len(text); {
		if lines == most {
			m.article.unread(at, len(text))
			break
		}
		line, n := cutLine(text[at:])
		m.start, m.end = at, at+n
		role := m.line(clean(line))
		m.zone(at, at+n, role)
		at += n
		if role != RoleBlank {
			lines++
		}
	}
	m.join()
}

// line takes one cleaned line into the article and returns its role.
func (m *manuscript) line(s string) Role {
	if s == "" {
		m.slot = 0
		return RoleBlank
	}
	row, words := findMark(s)
	slot := m.slot
	m.slot = 0
	if words == "" {
		return RoleNoise // a label without words
	}
	if row.role == RoleAlt || row.role == RoleCaption || row.role == RoleCredit {
		m.slot = slot
	}
	if !row.put(m, words) {
		return RoleNoise
	}
	return row.role
}

// zone adds the zone of one line, or makes the zone of the blank lines above longer.
func (m *manuscript) zone(start, end int, role Role) {
	zones := m.article.Zones
	if last := len(zones) - 1; role == RoleBlank && last >= 0 && zones[last].Role == RoleBlank {
		zones[last].End = end
		return
	}
	m.article.Zones = append(zones, Zone{Start: start, End: end, Role: role, Rule: "manuscript", Confidence: 1})
}

// cutLine returns the first line of s without its break, and its length in bytes with it. Breaks are "\n", "\r\n" and "\r".
func cutLine(s string) (line string, n int) {
	i := strings.IndexAny(s, "\r\n")
	if i < 0 {
		return s, len(s)
	}
	if strings.HasPrefix(s[i:], "\r\n") {
		return s[:i], i + 2
	}
	return s[:i], i + 1
}

// writeManuscript writes the canonical text of an article.
func writeManuscript(w *strings.Builder, a *Article) {
	w.WriteString(labelHeadline + ":")
	if a.Headline != "" {
		w.WriteByte(' ')
		w.WriteString(printable(a.Headline))
	}
	w.WriteByte('\n')
	writeMarked(w, labelKicker+": ", a.Kicker)
	writeMarked(w, labelSection+": ", a.Section...)
	writeMarked(w, labelDateline+": ", a.Dateline.text())
	writeMarked(w, labelUpdated+": ", a.Updated.text())
	writeMarked(w, labelAgency+": ", a.Agency)
	writeMarked(w, labelPlace+": ", a.Place)
	if a.Lead != "" {
		w.WriteByte('\n')
		writeMarked(w, labelLead+": ", a.Lead)
	}
	for i := range a.Body {
		writeBlock(w, &a.Body[i])
	}
	if len(a.Bylines)+len(a.Attribution)+len(a.Tags)+len(a.Related) > 0 {
		w.WriteByte('\n')
	}
	for i := range a.Bylines {
		writeMarked(w, bylineLabel(a.Bylines[i].Role)+": ", a.Bylines[i].Name)
	}
	writeMarked(w, labelAttribution+": ", a.Attribution...)
	writeMarked(w, labelTag+": ", a.Tags...)
	writeMarked(w, labelRelated+": ", a.Related...)
}

// writeMarked writes one line for each text that is not empty. Its label has its colon and the space behind.
func writeMarked(w *strings.Builder, label string, texts ...string) {
	for _, s := range texts {
		if s != "" {
			w.WriteString(label)
			w.WriteString(printable(s))
			w.WriteByte('\n')
		}
	}
}

// writeBlock writes what a block has, each with a blank line before.
func writeBlock(w *strings.Builder, b *Block) {
	if b.Text != "" {
		w.WriteByte('\n')
		if b.Kind == Heading {
			writeMarked(w, labelHeading+": ", b.Text)
		} else {
			writeParagraph(w, printable(b.Text))
		}
	}
	if b.hasFigure() {
		w.WriteByte('\n')
		writeMarked(w, labelAlt+": ", b.Alt)
		writeMarked(w, labelCaption+": ", b.Caption)
		writeMarked(w, labelCredit+": ", b.Credit)
	}
}

// hasFigure reports whether a block has what figures have.
func (b *Block) hasFigure() bool { return b.Alt != "" || b.Caption != "" || b.Credit != "" }

// writeParagraph writes a paragraph, with its label only where its own first words would read as one.
func writeParagraph(w *strings.Builder, s string) {
	if head := labelledHead(s); head != "" {
		if m, _ := findMark(cleanWords(head)); m != &unmarked {
			writeMarked(w, labelParagraph+": ", s)
			return
		}
	}
	w.WriteString(s)
	w.WriteByte('\n')
}

// labelledHead returns the head of s with its first colon and the word that this stands in, if it is near enough to the beginning for a
// label, and otherwise "". Letters of other alphabets, spaces and invisible marks do not count, for cleaning may drop them or make two of
// them one.
func labelledHead(s string) string {
	colon := strings.IndexByte(s, ':')
	for i, n := 0, 0; i < colon; i++ {
		if s[i] > ' ' && s[i] < 0x7f {
			n++
		}
		if n == maxLabel {
			return ""
		}
	}
	if colon < 0 {
		return ""
	}
	word, _, _ := strings.Cut(s[colon:], " ")
	return s[:colon+len(word)]
}

func bylineLabel(role BylineRole) string {
	for _, l := range roleLabels {
		if l.role == role {
			return l.label
		}
	}
	return roleLabels[0].label
}
