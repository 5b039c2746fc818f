/**
 * "보풀이 심한데", "한쪽만 안 들려", "굽이 나갔어": told after a question of a thing, and most likely of it, though nobody can list all that may
 * become of things. No guess where a thing of its own may be named (은, 는, 도, 을, 를, a long subject), or where it is talk. `text` is clean.
 */
export function isRemark(text: string): boolean {
  const words = text.split(/[\s,.!~…ㄱ-ㅎㅏ-ㅣ]+/u).filter(Boolean)
  const last = words.at(-1) ?? ''
  return (
    text.length <= MAX_CHARACTERS &&
    words.length >= 2 &&
    words.length <= MAX_WORDS &&
    !words.some((word) => TALK.test(word)) &&
    !words.slice(0, -1).some((word) => OWN_THING.test(word) && !POINTING.test(word)) &&
    (OPEN_END.test(last) ||
      PAST.test(last) ||
      ASKS.test(text) ||
      (DENIED.test(text) && /[가-힣](?:요|여|용)?\??$/u.test(last) && !REACTION.test(last)))
  )
}

/** Left open, for the other to say what follows: 심한데, 이런데요, 크면, 있어서요. */
const OPEN_END = /(?:[가-힣]데|(?<!이)면|거든)(?:요|여)?\??$/u
const PAST =
  /(?:[았었했갔났됐왔샀깼뺐쐈렸졌켰꼈였폈겼쳤탔잤]|[가-힣]있)(?:어|음|슴|습니다|는데|지)?(?:요|여)?\??$/u
/** "박스째 넣어?", "소금 뿌려도 돼?" */
const ASKS = /[가-힣](?:[아어여해려러라워와져돼되내둬놔꿔써꺼켜펴]|[나까죠지]|[아어여해돼워려와내둬]요)\?+$/u
const DENIED = /(?:^|\s)(?:안|못)\s?[가-힣]/u
/** A noun that may be a thing: 영화를, 강아지는, 유리컵이. */
const OWN_THING =
  /^아까$|(?:은|는|도|을|를)요?$|^[가-힣]{3,}[이가]$|^(?:병|캔|컵|통|팩|봉지|상자|박스|거울|접시|그릇)[이가]$/u
const POINTING =
  /^(?:[이그저내]?\s?(?:건|거는|것은|것도|거도)|이건|그건|저는|나는|한쪽은|손잡이[가는]|배터리[가는]|플러그[가는])$|(?:해|어|아|져|워)도$/u
const TALK =
  /^(?:어제|오늘|내일|요즘|점심|저녁|아침|밥|영화|배고|졸|심심|피곤|우울|회사|학교|친구|기분|주말|사랑|재[미밌]|노래|게임|날씨|강아지|고양이|생일|여행|시험|뭐|누구|너|넌|(?:나는|나도)$)|(?:고마|감사|미안|귀찮|헷갈|어렵|어려|복잡|신기|알겠|몰랐|궁금|먹었|잤)/u
const REACTION = /(?:네|구나|군|게|자|지|다)(?:요)?$/u
const MAX_CHARACTERS = 26
const MAX_WORDS = 5
