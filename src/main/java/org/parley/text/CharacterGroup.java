package org.parley.text;

import java.lang.Character.UnicodeScript;

/** The groups of characters in the order of the Unicode collation root, each with those of them that are in an order. */
enum CharacterGroup {
    WHITESPACE("\t\n\u000B\f\r\u0085\u2028\u2029 "),
    PUNCTUATION("_‗-‐‒–—―,،;؛:!¡?¿؟.·'‹›\"«»()[]{}§¶@*/\\&#%‰†‡•※"),
    SYMBOL("^°©®←→↑↓+±÷×<=>¬|¦~−⁄"),
    CURRENCY("¤¢$£¥₩₪₫€₴₸₹₺₽₾₿"),
    DIGIT("0123456789"),
    LATIN("aɐɑɒbʙƀɓƃcȼƈɕdȸʣʥʤɖɗƌȡeɇǝəɛɘɚɜɝɞʚɤfʩƒgɡɢǥɠʛɣƣhʜƕɦɧiɪɨɩjȷɉʝɟʄkƙʞlʪʫʟƚɫɬɭȴɮƛʎmɱn"
            + "ɴɲƞɳȵŋoɶɔɵɷȣpƥɸqȹʠɋĸrʀɍɹɺɻɼɽɾɿʁsʂȿʃƪʅʆtʨƾʦʧŧƫƭʈȶʇuʉɥʮʯɯɰʊvʋʌwʍxyʏɏƴȝzƍƶȥʐʑɀʒƹƺ"
            + "ʓþƿƻƨƽƅʔɂʕʡʢʖǀǁǂǃʗʘʬʭ"),
    GREEK("αβγδεϝͷϛζͱηθιϳκϗλμνξοπϻϟϙρϼσͼͻͽτυφχψωϡͳϸ"),
    CYRILLIC("аәӕбвгғӻҕӷдԁђԃҙеєжԫҗзԅԑѕӡԇиҋійјкқӄҡҟҝԟԛлӆԯԓԡљԉԕмӎнԩӊңӈԣҥњԋоөпԥҧҁрҏԗсԍҫтԏҭћуүұѹ"
            + "фхӽӿҳһԧѡѿѽѻцҵчԭҷӌҹҽҿџшщъыьҍѣэюяԙѥѧѫѩѭѯѱѳѵҩԝӏ"),
    GEORGIAN("აბგდევზჱთიკლმნჲოპჟრსტჳუფქღყშჩცძწჭხჴჯჰჵჶჷჸჹჺჽჾჿ"),
    ARMENIAN("աՠբգդեզէըթժիլխծկհձղճմյֈնշոչպջռսվտրցւփքօֆ"),
    HEBREW("אבגדהוװױזחטיׯײכלמנסעפצקרשת"),
    ARABIC("ءٴآأٲٱؤإٳئاٮبٻپڀةتثٹٺټٽٿجڃڄچڿڇحخځڂڅدذڈډڊڋڌڍڎڏڐرزڑڒړڔڕږڗژڙسشښڛڜصضڝڞطظڟعغڠفڡڢڣڤڥ"
            + "ڦٯقڧڨكکڪګڬڭڮگڰڱڲڳڴػؼلڵڶڷڸمنںڻڼڽڹهھہۃەوۄۅۆۇۈۉۊۋۏىيیۍێېۑؽؾؿؠے"),
    /** All other scripts, by code point. */
    OTHER_SCRIPT(""),
    HAN(""),
    /** What is in no script, or was not assigned. */
    UNKNOWN("");

    private final String inOrder;

    CharacterGroup(String inOrder) {
        this.inOrder = inOrder;
    }

    /** The characters whose order is known; others of the group come after them, by code point. */
    String inOrder() {
        return inOrder;
    }

    /** The group of a character that is not upper-case. */
    static CharacterGroup of(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL ->
                WHITESPACE;
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> PUNCTUATION;
            case Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> SYMBOL;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> UNKNOWN;
            default -> ofScript(UnicodeScript.of(character));
        };
    }

    private static CharacterGroup ofScript(UnicodeScript script) {
        return switch (script) {
            case LATIN -> LATIN;
            case GREEK -> GREEK;
            case CYRILLIC -> CYRILLIC;
            case GEORGIAN -> GEORGIAN;
            case ARMENIAN -> ARMENIAN;
            case HEBREW -> HEBREW;
            case ARABIC -> ARABIC;
            case HAN -> HAN;
            default -> OTHER_SCRIPT;
        };
    }
}
