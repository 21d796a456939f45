// Package conformance asks judges from outside what they make of vietnews's outputs: a JSON Schema validator, an HTML parser, the Nu HTML
// checker, the vocabulary of schema.org, and a browser. All of it is in its tests; see the README.
package conformance
