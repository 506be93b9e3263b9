import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import { voidElements } from './element-names.ts'
import type { HtmlPiece } from './html-piece.ts'
import type { HtmlToken } from './html-token.ts'

const rawText = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp'])
const plainText = new Set(['textarea', 'title'])

/** The tokens of a piece of HTML, as browsers part it. */
export function readHtml(piece: HtmlPiece): HtmlToken[] {
  const tokens: HtmlToken[] = []
  // parse5 makes one line end of two characters, which would shift what is behind
  const text = piece.text.replaceAll('\r', ' ')
  let done = 0
  let rawName = ''
  let textEnd = 0
  const add = (
    kind: HtmlToken['kind'],
    name: string,
    from: number,
    to: number,
    attributes = noAttributes,
  ) => {
    if (from > done) {
      const textKind = rawName === '' ? 'text' : 'raw'
      // what is in front of the next line belongs to the line end
      const [start, end] = [piece.offsetAt(done), piece.offsetAt(from)]
      tokens.push({ kind: textKind, name: rawName, attributes: noAttributes, start, end })
    }
    if (to > from)
      tokens.push({ kind, name, attributes, start: piece.offsetAt(from), end: piece.offsetAt(to - 1) + 1 })
    done = to
  }
  const addText = ({ location }: Token.CharacterToken) => {
    textEnd = Math.max(textEnd, location!.endOffset)
  }
  const addComment = ({ location }: Token.CommentToken | Token.DoctypeToken) =>
    // one that is not closed ends behind the text for parse5
    add('comment', '', location!.startOffset, Math.min(location!.endOffset, text.length))
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, attrs, location, selfClosing }) {
        const attributes = attrs.map(({ name, value }) => {
          const { startOffset, endOffset } = location!.attrs![name]!
          return { name, value, start: piece.offsetAt(startOffset), end: piece.offsetAt(endOffset - 1) + 1 }
        })
        const { startOffset, endOffset } = location!
        const isVoid = selfClosing || voidElements.has(tagName)
        add(isVoid ? 'void' : 'start', tagName, startOffset, endOffset, attributes)
        if (isVoid) return
        if (plainText.has(tagName)) tokenizer.state = TokenizerMode.RCDATA
        if (rawText.has(tagName)) {
          tokenizer.state = tagName === 'script' ? TokenizerMode.SCRIPT_DATA : TokenizerMode.RAWTEXT
          rawName = tagName
        }
      },
      onEndTag({ tagName, location }) {
        add('end', tagName, location!.startOffset, location!.endOffset)
        rawName = ''
      },
      onComment: addComment,
      onDoctype: addComment,
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: addText,
      onEof() {},
    },
  )
  tokenizer.write(text, true)
  const isOpen = Math.max(done, textEnd) < text.length
  add('broken', '', isOpen ? Math.max(done, textEnd) : text.length, text.length)
  return tokens
}

const noAttributes: HtmlToken['attributes'] = []
