/** The emoticons that VitePress makes emoji of (package markdown-it-emoji 3). */
const spelled =
  ">:( >:-( :\") :-\") </3 <\\3 :/ :-/ :'( :'-( :,( :,-( :( :-( <3 ]:( ]:-( o:) O:) o:-) O:-) 0:) 0:-) :') :'-) :,) :,-) " +
  ":'D :'-D :,D :,-D :* :-* x-) X-) :| :-| :o :-o :O :-O :@ :-@ :D :-D :) :-) ]:) ]:-) :,'( :,'-( ;( ;-( :P :-P 8-) B-) " +
  ',:( ,:-( ,:) ,:-) :s :-S :z :-Z :$ :-$ ;) ;-)'

/** All of them as a regular expression, the longest first. */
export const emoticons = spelled
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .map(each => each.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|')
