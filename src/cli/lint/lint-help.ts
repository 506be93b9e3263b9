/** What stands behind the options in the help of `hugomark lint`. */
export const lintHelp = `
Paths:
  A file is always linted. A folder stands for the content files in it, the folder of a site for the content of the
  site; globs are quoted. .gitignore, "ignores" of the configuration and Hugo's ignoreFiles leave files out of folders
  and globs. Without paths: this folder.

Configuration:
  hugomark.config.ts, .js, .mjs, .json, .yaml or .toml, or the key "hugomark" of package.json: the nearest one on the way
  up from each file. One file has one configuration; those further up do not count. Without one: the preset recommended.
  Editors check it with schema/config.schema.json of this package.

Examples:
  hugomark lint                                  the site in this folder
  hugomark lint content/docs "content/**/*.md"   a part of it
  hugomark lint --fix                            mend what can be mended safely
  hugomark lint --diff                           show these fixes as a diff, and write nothing
  hugomark lint --diff --fix-unsafe | git apply  take over all fixes
  hugomark lint --changed                        only files that differ from the last commit
  hugomark lint --since origin/main --max-warnings 0
                                                 what a branch changes, for CI
  hugomark lint --staged --quiet                 for a hook before a commit: errors of staged files
  hugomark lint --preset strict --rule "directive/unused: off"
                                                 other rules for this run
  hugomark lint --format json                    for programs
  hugomark lint --format stylish --format sarif=lint.sarif
                                                 for people, and a file for other tools
  hugomark lint --format html=lint.html          a page to filter and to pass on
  hugomark lint --baseline hugomark.baseline.json
                                                 only what is new; see "hugomark baseline --help"
  hugomark lint --shard 2/5 --format json=2.json one of five machines; see "hugomark merge-reports --help"
  hugomark lint --watch                          go on: report again whenever content, templates or settings change
  hugomark lint --cache                          files that did not change are not linted again
  hugomark lint --fix --stdin-filename content/a.md - < content/a.md
                                                 for editors: print the text with its fixes

Formats:
  stylish, compact, html   for people
  json, jsonl, sarif       for programs; SARIF is what GitHub's code scanning takes
  github, github-summary, gitlab, azure, teamcity, junit, checkstyle
                           for CI

Exit codes:
  0  no errors (warnings may have been reported; also with --exit-zero)
  1  errors, or more warnings than --max-warnings allows
  2  wrong usage, a configuration that cannot be used, a file that cannot be read or written, or a rule that failed

Environment:
  GITHUB_ACTIONS         "true": annotations in place of the list, and a summary of the job; --format takes both away
  TF_BUILD               "True": the format azure, unless --format says otherwise
  TEAMCITY_VERSION       set: the format teamcity, unless --format says otherwise
  NO_COLOR, FORCE_COLOR  as in "hugomark --help"
`
