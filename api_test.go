package vietnews

import (
	"bytes"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/printer"
	gotoken "go/token"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestAPI holds the exported face of the package against testdata/api.txt, so that no change of it goes unseen. With -update the file is
// written anew; read the diff.
func TestAPI(t *testing.T) {
	holdFile(t, "testdata/api.txt", exportedFace(t))
}

// holdFile holds got against a file. With -update the file is written anew.
func holdFile(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("not what the file says (-%s +code):\n%s", file, diff)
	}
}

// exportedFace lists what the package exports, each with its declaration and the first sentence of its documentation.
func exportedFace(t *testing.T) string {
	fset := gotoken.NewFileSet()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, e := range entries {
		if name := e.Name(); strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, f)
		}
	}
	pkg, err := doc.NewFromFiles(fset, files, "example.com/vietnews")
	if err != nil {
		t.Fatal(err)
	}
	f := face{t: t, pkg: pkg, fset: fset}
	f.values(pkg.Consts, pkg.Vars)
	f.funcs(pkg.Funcs)
	for _, typ := range pkg.Types {
		f.declare(typ.Name, typ.Doc, typ.Decl)
		f.values(typ.Consts, typ.Vars)
		f.funcs(typ.Funcs)
		f.funcs(typ.Methods)
	}
	return f.String()
}

// A face collects the exported declarations of a package.
type face struct {
	strings.Builder
	t    *testing.T
	pkg  *doc.Package
	fset *gotoken.FileSet
}

func (f *face) values(lists ...[]*doc.Value) {
	for _, list := range lists {
		for _, v := range list {
			f.declare(strings.Join(v.Names, ", "), v.Doc, v.Decl)
		}
	}
}

func (f *face) funcs(list []*doc.Func) {
	for _, fn := range list {
		fn.Decl.Body = nil
		f.declare(fn.Name, fn.Doc, fn.Decl)
	}
}

func (f *face) declare(name, text string, decl ast.Decl) {
	if text == "" {
		f.t.Errorf("%s has no documentation", name)
	}
	var b bytes.Buffer
	if err := printer.Fprint(&b, f.fset, decl); err != nil {
		f.t.Fatal(err)
	}
	f.WriteString(b.String() + "\n\t// " + f.pkg.Synopsis(text) + "\n\n")
}
