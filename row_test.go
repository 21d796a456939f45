package vietnews

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// frameOf lays lines out around or within an article of our own, whose lead and paragraphs are long enough to be sure.
func frameOf(head, body, tail string) string {
	join := func(parts ...string) string {
		var kept []string
		for _, s := range parts {
			if s != "" {
				kept = append(kept, s)
			}
		}
		return strings.Join(kept, "\n")
	}
	const lead = "Sáng nay, xã mở hội nghị bàn việc làm lại con đường liên ấp, có hơn hai trăm người dự và ai cũng muốn con đường xong trước mùa mưa."
	const prose = "Ông Sáu nói rằng việc này còn dài, cần người và cần tiền, nhưng bà con hai ấp đã quen góp công từ thời đắp con đê đầu tiên, nên chẳng ai nản lòng khi nghe đến con số."
	return join("Hội nghị bàn việc làm đường của xã", head, lead, prose, body, prose+" Con đường dài ba cây số.", tail)
}

// Each case stands for a rule or a row of a table that nothing else holds: it fails when that is taken away.
func TestRowsAndRules(t *testing.T) {
	byline := func(b ...Byline) func(*Article) string {
		return func(a *Article) string {
			if got, want := fmt.Sprint(a.Bylines), fmt.Sprint(b); got != want {
				return got + ", want " + want
			}
			return ""
		}
	}
	credited := func(credit string) func(*Article) string {
		return func(a *Article) string {
			if !slices.ContainsFunc(a.Body, func(b Block) bool { return b.Credit == credit }) {
				return "no credit " + credit
			}
			return ""
		}
	}
	const sentence = "Con đường cũ hẹp, mùa mưa lầy đến mắt cá, xe máy phải dắt, còn trẻ con đi học thì cởi dép cầm tay từ đầu ấp cho tới cổng trường."
	const names = "Nguyễn Thị Hoài Phương, Trần Hữu Vĩnh Phúc, Lê Thúy Hà"
	tests := []struct {
		name, text string
		line       string // a line of text
		role       Role   // and what it is
		also       func(*Article) string
	}{
		{"a long credit", frameOf("", "Con đường liên ấp nhìn từ trên cao. Ảnh: "+names, ""), "Con đường liên ấp nhìn", RoleCaption, credited(names)},
		{"a story in full below a signature and the head of the links", frameOf("", strings.Repeat("Con đường cũ hẹp, mùa mưa lầy đến mắt cá, xe máy phải dắt, còn trẻ con đi học thì cởi dép cầm tay từ đầu ấp.\n", 9),
			"THỦY HÀ\nTin liên quan\nChiều qua, xã bàn việc đắp đê, có hơn trăm người dự, ai cũng muốn con đê xong trước mùa lũ năm nay.\n"+
				"Con đê dài sáu cây số, phải đắp cao thêm một mét, và ấp nào cũng nhận phần việc của mình ngay trong chiều qua."),
			"Tin liên quan", RoleRelated, byline(Byline{"THỦY HÀ", Author})},
		{"three teasers of links below a signature, without the head of a list", frameOf("", strings.Repeat(sentence+"\n", 11), "THỦY HÀ\n"+
			strings.Repeat("Con đê dài sáu cây số sắp đắp xong\n"+sentence+"\n", 3)), "THỦY HÀ", RoleByline, byline(Byline{"THỦY HÀ", Author})},
		{"an office that posted the text", frameOf("Đăng bởi Trung tâm Văn hóa huyện\n09/01/2020 18:03", "", ""), "Đăng bởi", RoleByline,
			byline(Byline{"Trung tâm Văn hóa huyện", Author})},
		{"who posted the text at what hour", frameOf("Đăng bởi Lê An 6h chiều\n09/01/2020 18:03", "", ""), "Hội nghị bàn", RoleHeadline, nil},
		{"a source under the headline", frameOf("Theo Báo Cửu Long", "", ""), "Theo Báo Cửu Long", RoleAttribution, nil},
		{"an alternative text above the lead", frameOf("duong-lien-ap-2020-01.jpg", "", ""), "duong-lien-ap-2020-01.jpg", RoleAlt, nil},
		{"an invitation to watch", frameOf("", "Mời quý vị xem phóng sự về con đường liên ấp", ""), "Mời quý vị xem", RoleParagraph, nil},
		{"a line that a break tore off", frameOf("", "và những người ở xa cũng gửi tiền về", ""), "và những người", RoleParagraph, nil},
		{"an update line below the byline", frameOf("", "", "THỦY HÀ\nThứ Năm, 09/01/2020, 18:03\nCập nhật lúc 07:15, 10/01/2020"), "Cập nhật lúc", RoleUpdated, nil},
		{"a caption below the byline", frameOf("", "", "THỦY HÀ\nCầu mới (Ảnh: An)"), "Cầu mới (Ảnh: An)", RoleCaption, nil},
		{"keywords without a label", frameOf("", "", "đường liên ấp\ngóp công\nBình luận (0)"), "góp công", RoleTags, nil},
		{"a translator behind the name", frameOf("", "", "HOÀI PHƯƠNG dịch"), "HOÀI PHƯƠNG", RoleByline, byline(Byline{"HOÀI PHƯƠNG", Translator})},
		{"an office behind the name", frameOf("", "", "Thúy Hà - Văn phòng UBND huyện"), "Thúy Hà", RoleByline, byline(Byline{"Thúy Hà", Author})},
		{"who heads an office behind a name", frameOf("", "Lê Thúy Hà - Trưởng ban liên lạc ấp Cồn, ba mươi năm giữ con đường", ""), "Lê Thúy Hà", RoleCaption, nil},
		{"a heading that licences share their first words with", frameOf("", "Giấy phép và thực tế", ""), "Giấy phép", RoleHeading, nil},
		{"a clergyman", frameOf("", "", "Lm. Giuse Trần Thúy Hà"), "Lm.", RoleByline, byline(Byline{"Giuse Trần Thúy Hà", Author})},
		{"a blog's word of who posted when", frameOf("", "", "Người đăng: Xóm Cồn vào lúc 21:14\n3 nhận xét:\nBài hay quá bạn ơi"), "Bài hay", RoleNoise, byline(Byline{"Xóm Cồn", Author})},
		{"a name below an item of a digest", frameOf("", "* Xã khởi công cầu mới trong tháng này.\nTHÚY HÀ\n* Ấp mở lớp đan lục bình cho ba mươi người.", ""), "THÚY HÀ", RoleByline, nil},
		{"a score behind both teams", frameOf("", "Ấp Thượng - Ấp Hạ 0-1\nẤp Trung - Ấp Cồn 2-2", ""), "Ấp Thượng", RoleParagraph, nil},
		{"an office by itself", frameOf("", "", "Phòng Công tác xã hội"), "Phòng Công tác", RoleByline, byline()},
		{"where the author works", frameOf("", "", "Trần Thúy Hà\nTS, Học viện Nông nghiệp"), "TS, Học", RoleByline, byline(Byline{"Trần Thúy Hà", Author})},
		{"where a reader lives", frameOf("", "", "Trần Thúy Hà\n(ấp Cồn, xã Tân Phú)"), "(ấp Cồn", RoleByline, byline(Byline{"Trần Thúy Hà", Author})},
		{"an account above the text", frameOf("Viết bởi Quản trị\n09/01/2020 18:03", "", ""), "Viết bởi", RoleByline, byline(Byline{"Quản trị", Author})},
		{"a footnote", frameOf("", "---------------\n(1) Xem báo cáo của xã năm 2009, tr. 14", ""), "(1) Xem", RoleParagraph, nil},
		{"buttons in a row below the headline", frameOf("Email In PDF", "", ""), "Email In PDF", RoleNoise, nil},
		{"the number of comments in a blog", frameOf("", "", "THỦY HÀ\n2 thoughts on “Hội nghị bàn việc làm đường”\nĐọc mà mừng cho xã"), "Đọc mà", RoleNoise, nil},
		{"the name of the site below the links", frameOf("", "", "THỦY HÀ\nTin liên quan\nBáo Cửu Long điện tử"), "Báo Cửu Long", RoleNoise, nil},
		{"a section below the number of the issue", "Tạp chí Xóm Cồn\nSố 114 - Tháng 12/2016\nGặp gỡ\n" + frameOf("", "", ""), "Gặp gỡ", RoleSection, nil},
		{"an author again below the text", frameOf("Truyện ngắn của Thúy Hà", "", "Thúy Hà"), "Thúy Hà", RoleByline, nil},
		{"a player's clock", frameOf("", "Current Time 0:00", ""), "Current", RoleNoise, nil},
		{"a paper's address for a tag", strings.Replace(frameOf("", "", ""), "Sáng nay", "(Baocuulong) - Sáng nay", 1), "(Baocuulong)", RoleAgency, nil},
		{"the caption of an agency above a lead with a place", strings.Replace(frameOf("Nông dân gặt lúa trên cánh đồng của xã Tân Phú, tỉnh Bến Tre, hôm 2 tháng 2, 2015.", "", ""), "Sáng nay", "BẾN TRE — Sáng nay", 1),
			"Nông dân gặt", RoleCaption, nil},
		{"what day it is below a menu", "Trang nhất\nChính trị\nThứ Sáu, 10/01/2020\nKinh tế\n" + frameOf("Cập nhật lúc 14:40, Thứ Sáu, 10/01/2020 (GMT+7)", "", ""), "Cập nhật lúc", RoleDateline, nil},
		{"short paragraphs below a link", frameOf("", "", "Đọc thêm\nCách góp công làm đường liên ấp\nXã sẽ họp dân thêm hai lần nữa trong tháng này, và ai cũng có thể nói trước mọi người.\n"+
			"Ai vắng mặt thì gửi ý kiến qua trưởng ấp."), "Xã sẽ họp", RoleParagraph, nil},
		{"links with dates below a button for comments", frameOf("", "", "THỦY HÀ\nÝ kiến bạn đọc\nCon đê dài sáu cây số sắp đắp xong\n11:20, 02/12/2019\n"+
			"Xã mở lớp đan lục bình cho phụ nữ\n09:47, 02/12/2019"), "Con đê dài", RoleRelated, nil},
		{"two names of sections below a day", "Báo Cửu Long Online\nThứ Năm, 09/01/2020\nY tế - Giáo dục\n" + frameOf("09/01/2020 18:03", "", ""), "Y tế", RoleSection, nil},
		{"who made a broadcast", frameOf("", "", "BTV: Thúy Hà\nKỹ thuật: Duy Anh"), "Kỹ thuật", RoleByline, byline(Byline{"Thúy Hà", Author}, Byline{"Duy Anh", Author})},
		{"readers' letters for a section", "Ý kiến bạn đọc\n" + frameOf("09/01/2020 18:03", "", ""), "Ý kiến", RoleSection, nil},
		{"the kind of a document", "THÔNG BÁO\n" + strings.Replace(frameOf("09/01/2020 18:03", "", ""), "Hội nghị bàn việc", "Về việc hội nghị bàn", 1), "THÔNG BÁO", RoleKicker, nil},
		{"for whom a document is signed", frameOf("", "", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Thúy Hà"), "TM.", RoleByline, byline(Byline{"Trần Thúy Hà", Author})},
		{"a compiler below the name", frameOf("", "", "Thúy Hà\n(tổng hợp)\nXem thêm"), "(tổng hợp)", RoleByline, nil},
		{"who posted a blog's text", frameOf("", "", "Được đăng bởi Xóm Cồn vào lúc 06:40"), "Được đăng", RoleByline, byline(Byline{"Xóm Cồn", Author})},
		{"an organisation of capitals", frameOf("", "", "VOV Miền Tây"), "VOV Miền Tây", RoleAttribution, func(a *Article) string {
			if len(a.Bylines) > 0 {
				return fmt.Sprint(a.Bylines)
			}
			return ""
		}},
		{"a credit that its capital alone sets off", frameOf("", "Con đường liên ấp nhìn từ trên cao Ảnh: HOÀI PHƯƠNG", ""), "Con đường liên ấp", RoleCaption, credited("HOÀI PHƯƠNG")},
		{"a label without a colon", frameOf("", "", "By Hoài Phương"), "By Hoài Phương", RoleByline, byline(Byline{"Hoài Phương", Author})},
		{"a paper that took the text from another", frameOf("", "", "Việt Báo (Theo_VietNamNet)"), "Việt Báo", RoleAttribution, nil},
		{"a key and a value with a slash", frameOf("", "RAM/ROM: 6 GB/128 GB\nPin: 5.200 mAh", ""), "RAM/ROM", RoleParagraph, nil},
		{"a credit that only pictures are owed to", frameOf("", "Con đường liên ấp nhìn từ trên cao\nNVCC", ""), "NVCC", RoleCredit, credited("NVCC")},
		{"a section that two names make", "Gương mặt - Ghi chép\n18:03 09/01/2020\n" + frameOf("", "", ""), "Hội nghị bàn việc", RoleHeadline, nil},
		{"a source in small letters below the links", frameOf("", "", "THỦY HÀ\nTin khác\nTập huấn cứu hộ ở cù lao\ntheo Tuổi Trẻ"), "theo Tuổi Trẻ", RoleAttribution, nil},
		{"a broadcaster under the headline", frameOf("VOA Tiếng Việt", "", ""), "VOA Tiếng Việt", RoleAttribution, nil},
		{"a source of sites", frameOf("", "", "Theo monngon, bepnha"), "Theo monngon", RoleAttribution, nil},
		{"an author behind the kind of text", frameOf("", "", "Tản văn của Hoài Phương"), "Tản văn của", RoleByline, byline(Byline{"Hoài Phương", Author})},
		{"a name above a note in brackets", frameOf("", "", "HOÀI PHƯƠNG\n(*) Bài viết thứ ba trong loạt bài về những con đường."), "HOÀI PHƯƠNG", RoleByline, nil},
		{"a section of two names above the headline", "Vấn đề - Sự kiện\n" + frameOf("18:03 09/01/2020", "", ""), "Vấn đề", RoleSection, nil},
		{"the time of a link", frameOf("", "", "THỦY HÀ\nTin khác\nTập huấn cứu hộ ở cù lao\n(08/07)"), "(08/07)", RoleRelated, nil},
		{"a button to follow the paper", frameOf("", "Theo dõi Cuulong.vn trên", ""), "Theo dõi Cuulong", RoleNoise, nil},
		{"a counter between section and headline", "Giáo dục\n0\n" + frameOf("18:03 09/01/2020", "", ""), "Giáo dục", RoleSection, nil},
		{"two authors beside the dateline", frameOf("Hoài Sơn - Công Bính\n18:03 09/01/2020", "", ""), "Hoài Sơn", RoleByline, nil},
		{"an office above a row of buttons", frameOf("", "", "Phòng Quản lý công trình\nIn bài viết | Gửi email | Quay lại"), "Phòng Quản", RoleByline, nil},
		{"no office, though two words without a mark", frameOf("", "", "Kết luận chung\nIn bài viết | Gửi email | Quay lại"), "Kết luận", RoleParagraph, nil},
		{"a picture of somebody without a capital", frameOf("", "Khung dệt đã qua ba đời thợ. Ảnh tác giả cung cấp", ""), "Khung dệt", RoleCaption, credited("tác giả cung cấp")},
		{"an agency without a word of credit", frameOf("", "Con đường liên ấp nhìn từ trên cao - TTXVN", ""), "Con đường liên ấp", RoleCaption, credited("TTXVN")},
		{"an author above the headline, who signs below the text", "Góc nhìn\n18:03 09/01/2020\nHoài Phương\nNhà văn\n" + frameOf("", "", "Hoài Phương"), "Hoài Phương\nNhà văn", RoleByline, nil},
		{"a section below the name of the paper and whose it is", "BÁO CỬU LONG\nCơ quan của Hội Nông dân huyện\nNông dân tập thể\n" + frameOf("18:03 09/01/2020", "", ""),
			"Nông dân tập thể", RoleSection, nil},
		{"a paper online above its section", "Cửu Long Online\nGiáo dục\n" + frameOf("18:03 09/01/2020", "", ""), "Cửu Long Online", RoleNoise, nil},
		{"a place among keywords", frameOf("Hoài Phương", "", "Chia sẻ\nCam sành\nVĩnh Long\nNhà vườn\nBình luận (3)"), "Vĩnh Long", RoleTags, nil},
		{"an acronym among keywords", frameOf("", "", "Hoài Phương\nđường liên ấp\nHAGL\nTin khác"), "HAGL", RoleTags, byline(Byline{"Hoài Phương", Author})},
		{"a labelled author below the keywords", frameOf("", "", "Hoài Phương\nTừ khóa: đường liên ấp\nTác giả: Hoài Phương"), "Tác giả:", RoleByline, nil},
		{"labelled keywords below empty comments", frameOf("", "", "Hoài Phương\nBình luận (0)\nTags: đường liên ấp, góp công"), "Tags:", RoleTags, nil},
		{"links above buttons, on a page that credits its pictures", frameOf("", "Con đường liên ấp. Ảnh: An", "Nữ công nhân mười năm ăn Tết ở phòng trọ\nXã hỗ trợ công nhân bị nợ lương\nChia sẻ"),
			"Nữ công nhân", RoleRelated, nil},
		{"links as long as headlines below the lead, on a page with subheadings", strings.Replace(frameOf("", "Đường về ấp", ""), "\nÔng Sáu",
			"\nLoài chim biết ngủ khi đang bay suốt mười ngày liền\nBạch tuộc cũng biết nằm mơ và đổi màu theo giấc mơ\nÔng Sáu", 1), "Loài chim", RoleRelated, nil},
		{"an author and a bar", frameOf("Hoài Phương |\n18:03 09/01/2020", "", ""), "Hoài Phương", RoleByline, byline(Byline{"Hoài Phương", Author})},
		{"a site of one word above its section", "CuuLong\nGiáo dục\n" + frameOf("18:03 09/01/2020", "", ""), "CuuLong", RoleNoise, nil},
		{"a list of keys and values below its head", frameOf("", "Thông số\nMàn hình: 1,22 inch\nPin: 280 mAh", ""), "Thông số", RoleHeading, nil},
		{"days among the cells of a table", frameOf("", "Kỳ hạn\n31/3\n7/4\nQua đêm\n3,52\n3,10\nMột tuần\n3,95\n3,60", ""), "31/3", RoleParagraph, nil},
		{"an address below the source", frameOf("", "", "Hoài Phương\nLink bài gốc\nhttps://cuulong.example/duong-lien-ap\nLấy link!"), "https:", RoleNoise, nil},
		{"a labelled source below the keywords", frameOf("", "", "Hoài Phương\nTừ khóa: đường liên ấp\nNguồn tin: VOV"), "Nguồn tin", RoleAttribution, nil},
		{"a sentence on a page of pictures", "Ảnh\nPhố lồng đèn trước rằm\n18:03 09/01/2020\nHàng trăm gia đình đổ về phố chụp hình, mua đèn trước Trung thu một ngày.\n" +
			"Phố lồng đèn kéo dài khoảng một trăm mét, sáng rực từ chập tối.\nBé gái bốn tuổi thích thú với chiếc đèn mẹ vừa mua.", "Bé gái", RoleCaption, nil},
		{"an issue above the dateline", "Ở ấp không có đàn ông\nLao Động số 234 Ngày 09/10/2007\nCập nhật: 10:18 PM, 08/10/2007\n" +
			strings.TrimPrefix(frameOf("", "", ""), "Hội nghị bàn việc làm đường của xã\n"), "Ở ấp", RoleHeadline, nil},
		{"a button to follow the paper below the headline", frameOf("Theo dõi CuuLong trên", "", ""), "Hội nghị bàn", RoleHeadline, nil},
		{"a name of a section that ends in a number", "Pháp luật\nBản tin 113\n18:03 09/01/2020\nChia sẻ\n" + frameOf("", "", ""), "Bản tin 113", RoleSection, nil},
		{"a section above dateline and buttons", "Giáo dục\n18:03 09/01/2020\nE-mail\nBản in\n" + frameOf("", "", ""), "Giáo dục", RoleSection, nil},
		{"an author between dateline and headline", "Thời sự\nGiao thông\n18:03 09/01/2020\nHoài Phương\n" + frameOf("", "", ""), "Hoài Phương", RoleByline, nil},
		{"keywords below a label that names topics", frameOf("", "", "Hoài Phương\nChủ đề:\nSửa giày\nBình luận (0)"), "Chủ đề:", RoleTags, nil},
		{"a link below hashtags", frameOf("", "", "Hoài Phương\n#phụ tùng #hàng giả\nKhởi tố chủ xưởng dầu nhớt"), "Khởi tố", RoleRelated, nil},
		{"the author again below a link amid the end", frameOf("Hoài Phương\n18:03 09/01/2020", "", "Xem thêm: Những con đường khác\nHoài Phương\nđường liên ấp"), "Hoài Phương\nđường", RoleByline, nil},
		{"an acronym that heads a table above the last paragraph", frameOf("", "Con đường ấy\nSTT\nMã\n1\nVIC\n88,4\n2\nHPG\n61,0", "HOÀI PHƯƠNG"), "STT", RoleParagraph, nil},
		{"a paper whose name sections have", "Thanh Niên\nGiáo dục\n" + frameOf("18:03 09/01/2020", "", ""), "Thanh Niên", RoleNoise, nil},
		{"links above keywords without a label", frameOf("Hoài Phương\n18:03 09/01/2020", "Con đường liên ấp. Ảnh: An",
			"Nữ công nhân mười năm ăn Tết ở phòng trọ\nXã hỗ trợ công nhân bị nợ lương\nCam sành\nNhà vườn\nBình luận (0)"), "Xã hỗ trợ", RoleRelated, nil},
		{"a colon on a page of captions", frameOf("", "Căn nhà lá của hai mẹ con\nMọi đóng góp hảo tâm xin gửi về:", "Hoài Phương"), "Mọi đóng góp", RoleParagraph, nil},
		{"an author with an agency before the date", frameOf("Hoài Phương (TTXVN/Vietnam+) 09/01/2020 18:03", "", ""), "09/01/2020", RoleDateline,
			byline(Byline{"Hoài Phương", Author})},
		{"a link amid the last short paragraphs", frameOf("", "", "Xem thêm: Những con đường khác\nBà nói mỗi khi có ai qua đời hay rời đi thì ấp lại vắng thêm.\nHoài Phương"),
			"Bà nói mỗi", RoleParagraph, byline(Byline{"Hoài Phương", Author})},
		{"captions above the author's name", frameOf("Hoài Phương\n18:03 09/01/2020", "Con đường liên ấp. Ảnh: An",
			"Phiên chợ huyện họp vào chủ nhật hằng tuần\nNhững tấm khăn nhuộm chàm được phơi bên hiên nhà\nHoài Phương\nTừ khóa: chợ phiên"), "Phiên chợ", RoleCaption, nil},
		{"links between the lead and a credited caption", strings.Replace(frameOf("", "", ""), "\nÔng Sáu",
			"\nThị trấn cấm hát loa kéo sau mười giờ đêm\nHòn đảo tìm người trông năm mươi con mèo\nCon đường liên ấp. Ảnh: An\nÔng Sáu", 1), "Thị trấn", RoleRelated, nil},
		{"links below the lead", strings.Replace(frameOf("", "", ""), "\nÔng Sáu", "\nGác xép cũ lột xác nhờ ba triệu đồng\nCặp đôi bỏ phố về rừng làm nhà gỗ\nÔng Sáu", 1), "Gác xép", RoleRelated, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := Parse(test.text)
			if err != nil {
				t.Fatal(err)
			}
			at := strings.LastIndex(test.text, test.line)
			got := Role("none")
			for _, z := range a.Zones {
				if z.Start <= at && at < z.End {
					got = z.Role
				}
			}
			if got != test.role {
				t.Errorf("%q is %s, want %s", test.line, got, test.role)
			}
			if test.also != nil {
				if fault := test.also(a); fault != "" {
					t.Error(fault)
				}
			}
		})
	}
}

// Words of contributors, pictures, keywords and comments: each fails when its row is taken away or means something else.
func TestWords(t *testing.T) {
	roles := map[BylineRole]string{
		Author: "Bài:|Tin:|Tin, bài:|Bài viết:|Tác giả:|Người viết:|Nội dung:|Ghi chép:|Thơ:|Truyện ngắn:|Tản văn:|Ký:|Bút ký:|Tùy bút:|Tạp bút:|Tạp văn:|" +
			"Truyện ký:|Ký sự:|Phóng sự:|Dự báo viên:|Biên tập:|Lời dẫn:|Đăng bởi:|Người đăng:|Viết bởi:|Posted by:|(viết)|(kể)|(thuật)|Đăng bởi|Viết bởi|" +
			"Posted by|Tác giả,|Bài của|Bài viết của|Ghi chép của|Thơ của|Truyện ngắn của|Truyện ký của|Tản văn của|Ký của|Bút ký của|Tùy bút của|" +
			"Tạp bút của|Tạp văn của|Ký sự của|Phóng sự của",
		AuthorPhotos: "Bài và ảnh:|Bài, ảnh:|Bài - ảnh:|Tin, ảnh:|Tin - ảnh:|Tin và ảnh:|Tin, bài, ảnh:",
		Photographer: "Chùm ảnh:|Ảnh, clip:|(ảnh)|(chụp)",
		Translator:   "Biên dịch:|Lược dịch:|Người dịch:|(lược dịch)|(biên dịch)|(dịch)|(chuyển ngữ)",
		Compiler:     "Tổng hợp:|(tổng hợp)|(t/h)|(th)|(lược thuật)|(biên soạn)|(sưu tầm)|(tổng hợp từ AFP)|(tổng hợp theo AFP)",
		Interviewer:  "Thực hiện:|(thực hiện)",
	}
	for role, words := range roles {
		for word := range strings.SplitSeq(words, "|") {
			line := word + " Hoài Phương"
			if word[0] == '(' {
				line = "Hoài Phương " + word
			}
			if a, err := Parse(frameOf("", "", line)); err != nil || len(a.Bylines) != 1 || a.Bylines[0] != (Byline{"Hoài Phương", role}) {
				t.Errorf("%q: %v, %v, want %s", line, a.Bylines, err, role)
			}
		}
	}
	credits := "Ảnh: NAME|Ảnh minh họa: NAME|Ảnh tư liệu: NAME|Ảnh chụp màn hình: NAME|Biểu đồ: NAME|Bản đồ: NAME|Đồ họa: NAME|Hình: NAME|Nguồn ảnh: NAME|Video: NAME|Tranh: NAME|Photo: NAME|(TTXVN)|(AFP)|(AP)|(Reuters)|(EPA)|(Yonhap)|(Kyodo)|(Xinhua)"
	for credit := range strings.SplitSeq(credits, "|") {
		credit = strings.ReplaceAll(credit, "NAME", "Hoài Phương")
		line := "Con đường liên ấp nhìn từ trên cao. " + credit
		_, want, ok := strings.Cut(credit, ": ")
		if !ok {
			want = strings.Trim(credit, "()")
		}
		a, err := Parse(frameOf("", line, ""))
		if err != nil || !slices.ContainsFunc(a.Body, func(b Block) bool { return b.Kind == Figure && b.Credit == want }) {
			t.Errorf("%q: %+v, %v, want a caption credited to %s", line, a.Body, err, want)
		}
	}
	tails := map[Role]string{
		RoleTags: "Từ khóa:|Từ khoá:|Tags:|Tag:|Thẻ:|Nhãn:|Keywords:",
		RoleNoise: "Bình luận (0)|Ý kiến bạn đọc (3)|Gửi bình luận|Gửi bình luận của bạn|Để lại bình luận|Viết bình luận|Nhập bình luận|Vui lòng đăng nhập để bình luận|" +
			"Gửi phản hồi|Ý kiến độc giả|312 lượt xem|Chia sẻ|Quay lại trang trước|Tổng số điểm của bài viết là: 5 trong 1 đánh giá",
		RoleRelated: "Tin liên quan|Tin cùng chuyên mục|Tin khác|Các tin khác|Xem thêm|Đọc nhiều nhất|Bài viết liên quan",
	}
	for role, words := range tails {
		for word := range strings.SplitSeq(words, "|") {
			line := word
			if role == RoleTags {
				line += " đường liên ấp, góp công"
			}
			text := frameOf("", "", "Hoài Phương\n"+line)
			a, err := Parse(text)
			if err != nil || a.Zones[len(a.Zones)-1].Role != role {
				t.Errorf("%q: %v, %v, want %s", line, a.Zones[len(a.Zones)-1], err, role)
			}
		}
	}
}

// Each case stands for a condition of a rule: the line is what the rule must not take, or takes only by that condition.
func TestConditions(t *testing.T) {
	const link, other = "Con đê dài sáu cây số sắp đắp xong", "Xã mở lớp đan lục bình cho phụ nữ"
	const prose = "Con đường cũ hẹp, mùa mưa lầy đến mắt cá, xe máy phải dắt, còn trẻ con đi học thì cởi dép cầm tay từ đầu ấp cho tới cổng trường."
	dated := func(body string) string { return frameOf("09/01/2020 18:03", body, "THỦY HÀ") }
	belowLead := func(lead, lines string) string {
		return strings.Join([]string{"Hội nghị bàn việc làm đường của xã", "09/01/2020 18:03", lead, lines, prose, prose, "THỦY HÀ"}, "\n")
	}
	const lead = "Sáng nay, xã mở hội nghị bàn việc làm lại con đường liên ấp, có hơn hai trăm người dự và ai cũng muốn con đường xong sớm"
	for _, test := range []struct {
		reason, text, line string
		role               Role
	}{
		{"an office above a keyword in small letters is one too", frameOf("", "", "THỦY HÀ\nBệnh viện Đa khoa Đông An\ndị vật\nTin cùng chuyên mục"), "Bệnh viện", RoleTags},
		{"two names of columns in small letters are a keyword", frameOf("", "", "Từ khóa:\nđường liên ấp\ntâm sự gia đình"), "tâm sự", RoleTags},
		{"a long keyword in small letters ends the body with a short one", frameOf("", "", "đường liên ấp\nngày hội đại đoàn kết toàn dân\nBình luận (0)"), "ngày hội", RoleTags},
		{"what readers say in capitals below the comments is no keyword", frameOf("", "", "THỦY HÀ\nBình luận\nHay lắm\nCảm ơn tòa soạn\nTin liên quan\n"+link), "Hay lắm", RoleNoise},
		{"two lines with a bar are captions with their agency", dated("Thủ tướng phát biểu tại hội nghị | TTXVN\nĐại biểu chụp ảnh lưu niệm | VGP"), "Thủ tướng", RoleCaption},
		{"so are three without a number", dated("Thủ tướng phát biểu tại hội nghị | TTXVN\nĐại biểu chụp ảnh lưu niệm | VGP\nBà con xem ảnh bày ở sân | VGP"), "Thủ tướng", RoleCaption},
		{"several moments above titles are a chronicle", dated("02/01/2020 18:20\n" + link + "\n" + prose + "\n03/01/2020 07:10\n" + other + "\n" + prose), link, RoleCaption},
		{"a moment of the article's own day is a live report's", dated("09/01/2020 18:20\n" + link + "\n" + prose), link, RoleCaption},
		{"a day above a title is no card's moment", dated("02/01/2020\n" + link + "\n" + prose), link, RoleCaption},
		{"days of the article's own day below the lead are none of links", belowLead(lead+".", "09/01/2020\n"+link+"\n09/01/2020\n"+other), "09/01/2020\nCon", RoleNoise},
		{"a note in brackets may announce", dated("[Nhạc nền vang lên giữa sân đình: một khúc dân ca quen thuộc]"), "[Nhạc nền", RoleParagraph},
		{"what a colon of the lead announces is no link", belowLead(lead+":", "• "+link+"\n• "+other), "• Con", RoleParagraph},
		{"dashes below the lead are a list where others follow", belowLead(lead+".", "- "+link+"\n- "+other+"\n"+prose+"\n- Mỗi hộ góp năm ngày công"), "- Con", RoleParagraph},
		{"one line with a dash is no list of links", belowLead(lead+".", "- "+link), "- Con", RoleParagraph},
		{"groups that have the same members are no contents", dated("Bảng A\n1. Ấp Thượng\n2. Ấp Hạ\nBảng B\n1. Ấp Thượng\n2. Ấp Hạ"), "2. Ấp Hạ", RoleParagraph},
		{"nor do they stand above paragraphs", dated("Bảng A\n1. Ấp Thượng\n2. Ấp Hạ\nBảng B\n1. Ấp Thượng\nCòn một suất nữa\n" + prose), "1. Ấp Thượng", RoleParagraph},
		{"a player's time above a credited caption is none of an entry's", dated("02:15\nXe chở cát đi qua con đường liên ấp mới. Ảnh: An\n01:40\nTrẻ con đạp xe trên con đường mới. Ảnh: An"), "02:15", RoleNoise},
		{"a subheading above a table is no caption", dated("Các chỉ tiêu chính\nChỉ tiêu | Năm nay | Năm trước\nChiều dài | 3 | 2\n" + prose), "Các chỉ tiêu", RoleHeading},
		{"below a headline no sentence that exclaims is another", "Hội nghị bàn việc làm đường của xã\n" + lead + " “cho bọn trẻ đỡ khổ!”\n09/01/2020 18:03\n" + prose + "\n" + prose, "Hội nghị", RoleHeadline},
		{"a question below the headline is the lead", frameOf("09/01/2020 18:03\nVì sao mấy chục năm chẳng ai chịu khởi xướng?", "", ""), "Vì sao", RoleLead},
		{"a counter may stand between section and headline", "Thể thao\n12 phản hồi\n" + dated(""), "Thể thao", RoleSection},
		{"and is none of the section", "Trang chủ > Thể thao\n12 phản hồi\n" + dated(""), "12 phản", RoleNoise},
		{"buttons for the size of letters may stand there", "Thể thao\nA-\nA+\n" + dated(""), "Thể thao", RoleSection},
		{"below two names of sections too", "Kinh tế\nThị trường - Tài chính\nA-\nA+\n" + dated(""), "Kinh tế", RoleSection},
		{"and are none of it", "Thể thao\nA-\nA+\n" + dated(""), "A+", RoleNoise},
		{"what prose says of kinds of files is no file's name", dated("Sự khác nhau giữa .png và .jpg\n" + prose), "Sự khác", RoleCaption},
		{"what announces results is no button", dated("Kết quả:\nNhất: Lê Hoàng Phúc\nNhì: Đỗ Thị Mai"), "Kết quả:", RoleParagraph},
		{"a bank's name is no credit", dated("Ngân hàng số một: UBS. Credit Suisse: lỗ bảy tỷ"), "Credit Suisse", RoleCaption},
	} {
		a, err := Parse(test.text)
		if err != nil {
			t.Fatal(err)
		}
		at := strings.Index(test.text, test.line)
		for _, z := range a.Zones {
			if z.Start <= at && at < z.End && z.Role != test.role {
				t.Errorf("%s: %q is %s by %s, want %s", test.reason, test.line, z.Role, z.Rule, test.role)
			}
		}
	}
}

// Acronyms that begin sentences are no tags of agencies, and letters of other alphabets that look Vietnamese are repaired within words.
func TestTagsAndLetters(t *testing.T) {
	if isAgencyTag("NATO", false) || !isAgencyTag("TTXVN", false) {
		t.Error("NATO is a tag or TTXVN is none")
	}
	for in, want := range map[string]string{
		"\u0445ã hội":      "xã hội", // Cyrillic х
		"h\u03bfa":         "hoa",    // Greek ο
		"họp\u3164 chợ":    "họp chợ",
		"ch\u1160ợ":        "chợ",
		"Пушкин ở Huế":     "Пушкин ở Huế",
		"H\u00e0 N\u1ed9i": "Hà Nội",
	} {
		if got := cleanWords(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
	if !isCounter([]byte("1.204 lượt xem")) || isCounter([]byte("lượt xem")) {
		t.Error("counters are not told from their words")
	}
	if !wrapsNot(opensDash) {
		t.Error("an item of a list is joined to the line above")
	}
}

// wrapsNot reports whether a line with the fact f is kept apart from a line above that fills its column.
func wrapsNot(f fact) bool {
	above := &line{text: strings.Repeat("từ ", 20)}
	return !wraps(above, &line{text: "- rồi hết", facts: f}, 40) && wraps(above, &line{text: "rồi hết"}, 40)
}
