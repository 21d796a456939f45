// What the roles of parts mean: the name shown, what Vietnamese newsrooms call it, and a sentence. In the order of a page.
export const roles = {
	section: ["Section", "chuyên mục", "The section of the paper, or the way to it."],
	kicker: ["Kicker", "tít dẫn", "The line above the headline."],
	headline: ["Headline", "tít", "The title of the article."],
	dateline: ["Dateline", "ngày đăng", "When the article was published."],
	updated: ["Updated", "cập nhật", "When the article was last changed."],
	agency: ["Agency", "tòa soạn", "The tag of the newspaper or agency at the head of the lead."],
	place: ["Place", "địa điểm", "Where the news comes from."],
	lead: ["Lead", "sapo", "The paragraph that sums up."],
	paragraph: ["Paragraph", "đoạn", "A paragraph of the body."],
	heading: ["Heading", "tít phụ", "A subheading within the body."],
	alt: ["Alt text", "chữ thay ảnh", "The alternative text of a picture, which stands above its caption."],
	caption: ["Caption", "chú thích", "What a picture, video or table shows."],
	credit: ["Credit", "nguồn ảnh", "Who made or gave the picture."],
	byline: ["Byline", "tác giả", "Who wrote the article, took its pictures, translated it …"],
	attribution: ["Source", "nguồn", "Where the text was taken from."],
	tags: ["Tags", "từ khóa", "Keywords."],
	related: ["Related", "tin liên quan", "A link to another article."],
	noise: ["Noise", "không thuộc bài", "Of the page, not of the article: menus, buttons, comments, licences."],
	blank: ["Blank", "dòng trống", "Nothing to read."],
};

// timexTypes says what kinds of time expression there are.
export const timexTypes = {
	DATE: "a day or longer",
	TIME: "a time of day or part of a day",
	DURATION: "an amount of time",
	SET: "what is repeated",
	INTERVAL: "from one time to another",
};
