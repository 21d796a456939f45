package vietnews

// A rule gives a line its role. Rules stand in tables, one for each region of the page; the first whose test holds decides.
type rule struct {
	name       string
	role       Role
	confidence float64 // share of the lines it decided that were right, over labelled pages: see docs/roles.md
	test       func(p *page, i int) bool
	doc        string
	open       bool // a guess that the model may overrule
}

// headRules decide the lines above the lead.
var headRules = []rule{
	{"dateline", RoleDateline, 0.99, (*page).isOwnDateline, "the dateline nearest to the headline", false},
	{"dateline-update", RoleUpdated, 0.97, (*page).isUpdateLine, "a second dateline that says it is an update", false},
	{"headline", RoleHeadline, 0.99, (*page).isHeadline, "the longest unfinished line above the lead, or one beside the dateline", false},
	{"kicker", RoleKicker, 0.93, (*page).isKickerLine, "a line above the headline that is in capitals, ends in a colon, or is itself a sentence", false},
	{"section", RoleSection, 0.95, (*page).isSectionLine, "a breadcrumb, or names out of the menu just above the title", false},
	{"clock", RoleNoise, 0.97, (*page).isDate, "a date that is not the article's: the page's own clock", false},
	{"head-byline", RoleByline, 0.9, (*page).isHeadByline, "a name under the headline", false},
	{"head-source", RoleAttribution, 0.9, (*page).isHeadSource, "a source under the headline", false},
	{"link", RoleRelated, 0.97, (*page).isLink, "a line that opens with an arrow", false},
	{"furniture", RoleNoise, 0.99, (*page).isFurniture, "buttons, counters, players", false},
	{"head-link", RoleRelated, 0.85, (*page).isRelatedPhrase, "a line that says it is a link", false},
	{"head-alt", RoleAlt, 0.7, (*page).isHeadAlt, "alternative text between headline and lead", false},
	{"head-caption", RoleCaption, 0.5, (*page).isHeadCaption, "a caption between headline and lead", false},
	{"menu", RoleNoise, 0.96, always, "anything else above the lead", false},
}

// bodyRules decide the lead and the lines after it.
var bodyRules = []rule{
	{"lead", RoleLead, 0.99, (*page).isLead, "the first long line", false},
	{"body-dateline", RoleDateline, 0.9, (*page).isOwnDateline, "the dateline below the lead", false},
	{"body-update", RoleUpdated, 0.9, (*page).isUpdateLine, "an update line amid the body", false},
	{"cell", RoleParagraph, 0.88, (*page).isNumberCell, "a number in a flattened table, or the dash for none", false},
	{"speaker", RoleParagraph, 0.9, (*page).isSpeaker, "a word for who asks or answers in the paragraph below", false},
	{"entry-time", RoleHeading, 0.9, (*page).isEntryTime, "the time or minute of an entry in a live report, above its text", false},
	{"lead-link", RoleRelated, 0.75, (*page).isLeadLink, "unfinished lines right below the lead that bullets, dashes or days mark, or that are two and more on a page without others", false},
	{"contents", RoleNoise, 0.9, (*page).isContents, "a numbered line of a list of contents: the same stands above its paragraph below", false},
	{"link-card", RoleRelated, 0.8, (*page).isCardLine, "a link to an older article and the moment above it", false},
	{"furniture", RoleNoise, 0.98, (*page).isFurniture, "buttons, counters, players", false},
	{"lead-byline", RoleByline, 0.7, (*page).isLeadByline, "a name right below the lead", false},
	{"body-byline", RoleByline, 0.9, (*page).isBodyByline, "a byline that says text and pictures, above more text", false},
	{"link", RoleRelated, 0.97, (*page).isLink, "a line that opens with an arrow", false},
	{"body-link", RoleRelated, 0.8, (*page).isBodyLink, "a line that says it is a link, and the short lines below", false},
	{"teaser", RoleRelated, 0.8, (*page).isTeaser, "a link to another article of the paper, whose lead below opens with the paper's tag, or that lead", false},
	{"note", RoleParagraph, 0.8, (*page).isNote, "a note or stage direction in square brackets", false},
	{"alt-file", RoleAlt, 0.98, (*page).isFileAlt, "a picture's file name, or the words that stand in its place", false},
	{"alt-title", RoleAlt, 0.6, (*page).isTitleAlt, "the headline with a number", false},
	{"alt-same", RoleAlt, 0.98, (*page).isSameAlt, "the line below says the same", false},
	{"alt-near", RoleAlt, 0.8, (*page).isNearAlt, "the line below says the same in more words or fewer", false},
	{"caption-pair", RoleCaption, 0.98, (*page).isPairCaption, "the line above is its alternative text", false},
	{"caption-counter", RoleCaption, 0.95, (*page).isCountedCaption, "the line above counts pictures: 3/10", false},
	{"credit-only", RoleCaption, 0.87, (*page).isCreditOnly, "nothing but a credit", false},
	{"caption-credit", RoleCaption, 0.99, (*page).isCredited, "a line that ends in a credit", false},
	{"caption-opener", RoleCaption, 0.85, (*page).opensCaption, "a line that opens with a word for pictures: Video:, Clip:", false},
	{"verse", RoleParagraph, 0.92, (*page).isVerse, "a line of verse: lines of six and eight, or of as many words as their neighbours", false},
	{"heading-verse", RoleHeading, 0.9, (*page).isVerseHeading, "a few words above a stanza", false},
	{"table", RoleParagraph, 0.85, (*page).isCell, "a cell of a flattened table", false},
	{"heading-numbered", RoleHeading, 0.9, (*page).isNumberedHeading, "an unfinished numbered line above a paragraph", false},
	{"table-row", RoleParagraph, 0.9, (*page).isTableRow, "a row of a table whose cells bars or tabs part", false},
	{"heading-story", RoleHeading, 0.9, (*page).isStoryHeading, "the headline of a second story: the line below opens with an agency's tag", false},
	{"heading-day", RoleHeading, 0.9, (*page).isDayHeading, "a day by itself, above what happens on it", false},
	{"heading-list", RoleHeading, 0.9, (*page).isListHeading, "a few words above a list or a table", false},
	{"quote-speaker", RoleParagraph, 0.9, (*page).isQuoteSpeaker, "the name and office of whoever said the quotation above", false},
	{"item", RoleParagraph, 0.97, (*page).isItem, "an item of a list or interview", false},
	{"prompt", RoleParagraph, 0.9, (*page).isPrompt, "an invitation to watch or read what the page shows here", false},
	{"credit-below", RoleCaption, 0.9, (*page).isCreditedBelow, "an unfinished line above one that is nothing but a credit", false},
	{"broken", RoleParagraph, 0.9, (*page).isBroken, "a line that begins in small letters", false},
	{"labelled-line", RoleParagraph, 0.92, (*page).isKeyValue, "a few words, a colon and what they say, beside another line of the kind: forecasts, profiles, interviews", false},
	{"long", RoleParagraph, 0.99, (*page).isLongParagraph, "45 words and more, or 36 that a stop ends", false},
	{"picture-story", RoleCaption, 0.8, (*page).isOfPictures, "any sentence of a page of pictures without paragraphs", false},
	{"finished", RoleParagraph, 0.6, (*page).isFinishedParagraph, "a question, a colon, a semicolon", true},
	{"heading", RoleHeading, 0.5, (*page).isHeading, "a short unfinished line above a paragraph", true},
	{"caption", RoleCaption, 0.5, (*page).isBareCaption, "a line of up to 30 words that reads as a picture's", true},
	{"paragraph", RoleParagraph, 0.5, always, "anything else", true},
}

// tailRules decide the lines after the body.
var tailRules = []rule{
	{"tail-dateline", RoleDateline, 0.97, (*page).isOwnDateline, "a dateline below the byline", false},
	{"tail-update", RoleUpdated, 0.95, (*page).isUpdateLine, "an update line below the byline", false},
	{"byline", RoleByline, 0.98, (*page).isByline, "names below the last paragraph", false},
	{"source", RoleAttribution, 0.93, (*page).isSource, "a source below the last paragraph", false},
	{"tail-caption", RoleCaption, 0.6, (*page).isTailCaption, "a credit below the byline", false},
	{"tags", RoleTags, 0.85, (*page).isTag, "keywords", false},
	{"related-date", RoleRelated, 0.96, (*page).isRelatedDate, "the date of a link", false},
	{"comments", RoleNoise, 0.98, (*page).isComment, "comments and all that follows them", false},
	{"footer", RoleNoise, 0.99, (*page).isFooter, "licence, address, copyright", false},
	{"furniture", RoleNoise, 0.98, (*page).isFurniture, "buttons, counters, players", false},
	{"related", RoleRelated, 0.89, (*page).isRelated, "links to other articles", false},
	{"rest", RoleNoise, 0.85, always, "anything else after the body", false},
}

// unread is the rule of what stands beyond the last line that is read.
var unread = rule{name: "unread", role: RoleNoise, confidence: 0.5, doc: "beyond the most lines that are read of a text"}

// captionRow is the rule of lines that the model takes for subheadings, which do not stand three in a row.
var captionRow = rule{name: "caption-row", role: RoleCaption, confidence: 0.5, doc: "one of three unfinished lines in a row and more"}

func always(*page, int) bool { return true }

// decide gives line i its rule.
func (p *page) decide(i int) *rule {
	table := bodyRules
	switch {
	case i < p.lead:
		table = headRules
	case i >= p.tail:
		table = tailRules
		p.advance(i)
	}
	for k := range table {
		if r := &table[k]; r.test(p, i) {
			if r.open {
				return p.reconsider(i, r)
			}
			return r
		}
	}
	return nil // not reached: each table ends with a rule that always holds
}

// reconsider asks the model about a line that rule r only guesses at.
func (p *page) reconsider(i int, r *rule) *rule {
	if p.rulesOnly {
		return r
	}
	plain := &bodyRules[len(bodyRules)-1] // a paragraph
	class, margin, most := p.weigh(i)
	l := &p.lines[i]
	story := l.is(endsStop) && p.isBrief() // the short sentences of a brief are its story
	switch caption := class == classCaption; {
	case class != classParagraph && p.goesOnBelow(i):
		return plain
	case caption && story:
		return plain
	case caption && p.lines[p.lead].is(endsColon):
		return plain // what the lead lists
	case caption && (l.is(endsQuestion|endsColon) || p.prose == 1 && p.isProse(i)):
		return r // captions neither ask nor announce, and an article has a paragraph
	case class == classHeading && p.inCaptionRow(i):
		return &captionRow
	case class == classHeading && i+1 >= p.tail:
		return plain // a heading stands above a paragraph
	case caption && p.alts > 0 && l.words >= 25 && l.is(endsStop):
		return r // a page that prints alternative texts prints them with its long captions too
	case margin < sureMargin && r.role != weighedRules[class][0][0].role && !(story && r.role == RoleCaption):
		return r
	}
	return weighedRule(class, margin, most)
}
