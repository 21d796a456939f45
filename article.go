package vietnews

// An Article is the typed content of one raw news text.
//
// Its fields hold the input's words in the input's order, trimmed, with every run of white space folded to one space, in Unicode
// normalization form C, and free of invisible marks. Spelling, tone placement and capitals are as printed. A part that the text does not
// have is zero: nothing is ever invented.
//
// The zero Article is an article without content. Two articles with equal content compare equal with reflect.DeepEqual and go-cmp but
// for Zones, Warnings and the datelines' Raw, which speak of one particular input.
type Article struct {
	Dateline Dateline // when the article was published
	Updated  Dateline // when it was last changed, where the page prints that beside the publication time

	Section  []string // breadcrumb, outermost first: "Thời sự", "Chính trị"
	Kicker   string   // overline above the headline, its colon included
	Headline string   // title, lines of a broken headline joined by a space
	Agency   string   // tag at the head of the lead without brackets or dash: "ABO", "TTXVN"
	Place    string   // place of a place dateline: "Hà Nội" of "Hà Nội, ngày 9-1 -"
	Lead     string   // sapo: the paragraph that sums up, without the agency tag and the place dateline
	Body     []Block  // what follows the lead, in order of appearance

	Bylines     []Byline // who wrote, photographed, translated …
	Attribution []string // where the text was taken from, as printed: "Theo Reuters"; and who signs without a name: "Nhóm PV"
	Tags        []string // keywords
	Related     []string // lines that link to other articles

	Zones    []Zone    // what became of each byte of the input
	Warnings []Warning // what is doubtful or was repaired, in order of Start
}

// A Block is one element of an article's body. Blocks are flat, for news text does not nest.
//
// Paragraphs and headings have Text and nothing else. Figures have no Text and at least one of Alt, Caption and Credit.
type Block struct {
	Kind    Kind   `json:"kind"`
	Text    string `json:"text,omitempty"`    // words of a paragraph or heading
	Alt     string `json:"alt,omitempty"`     // a picture's alternative text, where it stands apart from the caption
	Caption string `json:"caption,omitempty"` // caption of a picture, video or table, without the credit
	Credit  string `json:"credit,omitempty"`  // whom the caption credits, without the word that says so: "TTXVN" of "Ảnh: TTXVN"
}

// Kind tells what a [Block] is.
type Kind string

// The kinds of block.
const (
	Paragraph Kind = "paragraph" // a body paragraph, list item, interview line or pull-quote
	Heading   Kind = "heading"   // a subheading
	Figure    Kind = "figure"    // a picture, video or table, known by its alternative text, caption or credit
)

// A Byline names one contributor.
type Byline struct {
	Name string     `json:"name"` // as printed, without role words ("Ảnh:", "Theo") and agency; never empty
	Role BylineRole `json:"role"` // what the person did; never empty
}

// BylineRole tells what a [Byline]'s person did.
type BylineRole string

// The roles of a byline.
const (
	Author       BylineRole = "author"       // wrote the text or worked on it ("Bài:", "Biên tập:", "Lời dẫn:", or no word at all)
	Photographer BylineRole = "photographer" // made the pictures: photographs, films, graphics ("Ảnh:", "Video:", "Đồ họa:")
	AuthorPhotos BylineRole = "author-photo" // did both ("Bài, ảnh:", "Tin, ảnh:")
	Translator   BylineRole = "translator"   // "dịch", "biên dịch", "lược dịch"
	Compiler     BylineRole = "compiler"     // "tổng hợp", "t/h"
	Interviewer  BylineRole = "interviewer"  // "thực hiện"
	Source       BylineRole = "source"       // a person after whose text this one is told: "Theo Trung Kiên (Thể thao Nam Bộ)"
)

// A Zone says what one stretch of the input is.
//
// The zones of an article are in order, do not overlap, and tile the input: the first starts at 0, each starts where the one before
// ends, the last ends at the input's length. A line's zone includes its line break.
type Zone struct {
	Start      int     `json:"start"`      // byte offset into the caller's input, from 0
	End        int     `json:"end"`        // byte offset just past the zone; End > Start
	Role       Role    `json:"role"`       // what the stretch is
	Rule       string  `json:"rule"`       // name of the rule that decided: a row of [Rules]
	Confidence float64 `json:"confidence"` // how often a zone of this rule is right, 0 to 1; at most 0.5 where [WarnNotVietnamese] or [WarnSeveralArticles] casts doubt
}

// Role tells what a [Zone] is.
type Role string

// The roles of a zone. Agency and place are stretches within a lead's line; all others are whole lines.
const (
	RoleDateline    Role = "dateline"    // when the article was published, as printed
	RoleUpdated     Role = "updated"     // when it was last changed, beside a dateline
	RoleSection     Role = "section"     // breadcrumb or section name
	RoleKicker      Role = "kicker"      // overline above the headline
	RoleHeadline    Role = "headline"    // title
	RoleAgency      Role = "agency"      // tag at the head of the lead: "(ABO)"
	RolePlace       Role = "place"       // place dateline: "Hà Nội, ngày 9-1 -"
	RoleLead        Role = "lead"        // the paragraph that sums up
	RoleParagraph   Role = "paragraph"   // body paragraph, list item, interview line, pull-quote
	RoleHeading     Role = "heading"     // subheading
	RoleAlt         Role = "alt"         // alternative text on a line above its caption
	RoleCaption     Role = "caption"     // caption, credit included
	RoleCredit      Role = "credit"      // credit within a caption's line: "Ảnh: TTXVN"
	RoleByline      Role = "byline"      // contributors
	RoleAttribution Role = "attribution" // where the text was taken from
	RoleTags        Role = "tags"        // keywords
	RoleRelated     Role = "related"     // links to other articles
	RoleNoise       Role = "noise"       // page furniture: menus, share buttons, comments, licences
	RoleBlank       Role = "blank"       // nothing to read
)

// A Warning tells what is doubtful in an article or what was repaired.
type Warning struct {
	Code    WarningCode `json:"code"`
	Start   int         `json:"start"`   // byte offset into the caller's input
	End     int         `json:"end"`     // byte offset just past the place
	Message string      `json:"message"` // one English sentence for a person
}

// WarningCode names the kind of a [Warning]. Codes are stable; messages are not.
type WarningCode string

// The codes of warnings.
const (
	WarnWeekdayMismatch  WarningCode = "weekday-mismatch"  // the printed weekday is not the date's
	WarnImpossibleDate   WarningCode = "impossible-date"   // 31/02/2020
	WarnMeridiemIgnored  WarningCode = "meridiem-ignored"  // "19:40 PM", "15:00 AM", "9h chiều"
	WarnMonthFirst       WarningCode = "month-first"       // the date may be month first
	WarnLenient          WarningCode = "lenient"           // a damaged dateline was read, such as "11:2'"
	WarnCoarse           WarningCode = "coarse"            // "2 tháng trước", whose day is one about then
	WarnInvalidUTF8      WarningCode = "invalid-utf8"      // bytes that are no UTF-8 were replaced by U+FFFD
	WarnLettersRepaired  WarningCode = "letters-repaired"  // Ð for Đ, letters of other scripts
	WarnNormalized       WarningCode = "normalized"        // decomposed letters were composed
	WarnControlDropped   WarningCode = "control-dropped"   // control, bidirectional or invisible characters were dropped
	WarnEntitiesDecoded  WarningCode = "entities-decoded"  // HTML entities were decoded
	WarnDatelineRelative WarningCode = "dateline-relative" // "5 giờ trước" without Parser.Now
	WarnNoArticle        WarningCode = "no-article"        // no line could be a lead or paragraph: a list of links, a player, a title alone
	WarnNotVietnamese    WarningCode = "not-vietnamese"    // the text does not look Vietnamese
	WarnTooManyLines     WarningCode = "too-many-lines"    // the text has more lines than are read, see DefaultMaxBytes
	WarnSeveralArticles  WarningCode = "several-articles"  // another article seems to begin within the body
)
