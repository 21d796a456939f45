// Package newsgen makes up articles for tests of volume: as many as are wanted, of the shape and length of real ones, each its own.
package newsgen

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"time"

	"example.com/vietnews"
)

// An Article is a made-up article and what was put into it.
type Article struct {
	ID, Outlet, Headline, Author string
	Published                    time.Time
	Text                         string
}

// An outlet has a manner of printing.
var outlets = []struct{ name, layout, section, tag string }{
	{"Báo Sông Tiền", vietnews.LayoutApBac, "", "(BST) - "},
	{"Tin Châu Thổ", vietnews.LayoutVnExpress, "Thời sự", ""},
	{"Nhật báo Cửa Biển", vietnews.LayoutThanhNien, "Kinh tế", "NBCB - "},
	{"Báo Cao Nguyên", vietnews.LayoutDanTri, "Đời sống", "(CN) - "},
	{"Tuần tin Hạ Lưu", vietnews.LayoutVOV, "", ""},
}

var (
	surnames = strings.Fields("Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý")
	middles  = strings.Fields("Văn Thị Minh Thanh Quốc Ngọc Hữu Thu Đức Kim Hoàng Bảo")
	givens   = strings.Fields("Hòa Thủy Dũng Lan Phúc Hạnh Tâm Sơn Mai Khánh Vân Tùng Nhung Hải Quý Đào")
	places   = strings.Split("chợ nổi Long Hưng,xã Bình Phú,phường Tân Lập,huyện Thạnh Hóa,cồn Thới Sơn,thị trấn Vĩnh Xuân,cảng cá An Bình,ấp Mỹ Thuận,khu phố Đông,cù lao Ngũ Hiệp", ",")
	bodies   = strings.Split("Ủy ban nhân dân tỉnh,Hội Nông dân,Ban Dân vận,Đoàn Thanh niên,Sở Giao thông,Hợp tác xã Rạch Gầm,Trường Trung học Tân Phong,Bệnh viện đa khoa khu vực,Công an huyện,Chi cục Thủy lợi", ",")
	deeds    = strings.Split("khánh thành cây cầu dân sinh,trao học bổng cho học sinh nghèo,nạo vét tuyến kênh nội đồng,mở lớp dạy nghề đan lát,trồng thêm rừng phòng hộ,sửa lại con đường liên xã,vận động bà con giữ gìn vệ sinh,thu mua lúa cho nông dân,khám bệnh miễn phí cho người cao tuổi,tổ chức hội đua ghe", ",")
	reasons  = strings.Split("sau nhiều tháng chờ đợi,trước mùa mưa bão,nhân dịp năm mới,để người dân yên tâm sản xuất,theo kế hoạch đã định,với sự góp sức của nhiều nhà hảo tâm,trong niềm vui của bà con,khi nước mặn vào sâu", ",")
	verbs    = strings.Fields("cho&biết nói kể khẳng&định nhấn&mạnh chia&sẻ")
	opinions = strings.Split("Bà con ở đây ai cũng mừng vì từ nay con em đi học không còn phải lội nước,Năm nay giá lúa nhích lên nên nhà nào cũng ráng giữ thêm một công ruộng,Công trình này là công sức của cả xóm chứ không riêng của ai,Nếu không làm sớm thì mùa nước tới sẽ lại ngập như những năm trước,Chúng tôi đã đi từng nhà để nghe người dân nói rồi mới bắt tay vào làm,Có đường mới thì trái cây chở ra chợ không còn dập như hồi đi ghe", ",")
)

// Make makes up the i-th article. It is always the same one.
func Make(i int) Article {
	r := rand.New(rand.NewPCG(uint64(i), 7))
	o := outlets[r.IntN(len(outlets))]
	published := time.Date(2005, 1, 1, 5, 0, 0, 0, vietnews.ICT).Add(time.Duration(r.IntN(21*365*18*60)) * 80 * time.Second)
	published = published.Truncate(time.Minute)
	a := Article{
		ID:        fmt.Sprintf("bai-%d", i),
		Outlet:    o.name,
		Headline:  fmt.Sprintf("%s %s tại %s", pick(r, bodies), pick(r, deeds), pick(r, places)),
		Author:    pick(r, surnames) + " " + pick(r, middles) + " " + pick(r, givens),
		Published: published,
	}
	var b strings.Builder
	dateline := vietnews.Dateline{Time: published, Precision: vietnews.Minute}.Format(o.layout)
	if o.section != "" {
		fmt.Fprintf(&b, "%s\n%s\n%s\n", o.section, dateline, a.Headline)
	} else {
		fmt.Fprintf(&b, "%s\n%s\n", a.Headline, dateline)
	}
	fmt.Fprintf(&b, "%sNgày %d-%d, %s đã %s tại %s %s, với kinh phí %d triệu đồng.\n", o.tag, published.Day(), published.Month(),
		pick(r, bodies), pick(r, deeds), pick(r, places), pick(r, reasons), 100+r.IntN(9000))
	for range 4 + r.IntN(6) {
		paragraph(&b, r)
	}
	if r.IntN(2) == 0 {
		fmt.Fprintf(&b, "Quang cảnh buổi lễ tại %s. Ảnh: %s\n", pick(r, places), a.Author)
	}
	paragraph(&b, r)
	fmt.Fprintf(&b, "Hồ sơ của công trình mang số BV%dX, lưu tại %s.\n%s\n", i, pick(r, bodies), strings.ToUpper(a.Author))
	a.Text = b.String()
	return a
}

// paragraph writes two to four sentences.
func paragraph(b *strings.Builder, r *rand.Rand) {
	for n := 2 + r.IntN(3); n > 0; n-- {
		switch r.IntN(4) {
		case 0:
			fmt.Fprintf(b, "Ông %s %s %s, người dân %s, %s: “%s”. ", pick(r, surnames), pick(r, middles), pick(r, givens), pick(r, places),
				strings.ReplaceAll(pick(r, verbs), "&", " "), pick(r, opinions))
		case 1:
			fmt.Fprintf(b, "Từ năm %d, %s đã %s %s. ", 1975+r.IntN(45), pick(r, bodies), pick(r, deeds), pick(r, reasons))
		case 2:
			fmt.Fprintf(b, "Trận lũ ngày %d-%d-%d từng làm hư hại %d căn nhà ở %s. ", 1+r.IntN(28), 1+r.IntN(12), 1960+r.IntN(60), 3+r.IntN(400), pick(r, places))
		default:
			fmt.Fprintf(b, "%s, và %d hộ ở %s được hưởng lợi %s. ", pick(r, opinions), 20+r.IntN(900), pick(r, places), pick(r, reasons))
		}
	}
	b.WriteByte('\n')
}

func pick(r *rand.Rand, from []string) string { return from[r.IntN(len(from))] }

// WriteJSONL writes the articles from..to-1 as JSON Lines with "id", "outlet" and "text".
func WriteJSONL(w io.Writer, from, to int) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i := from; i < to; i++ {
		a := Make(i)
		if err := enc.Encode(map[string]string{"id": a.ID, "outlet": a.Outlet, "text": a.Text}); err != nil {
			return err
		}
	}
	return nil
}
