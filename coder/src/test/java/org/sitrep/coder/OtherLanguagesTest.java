package org.sitrep.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another language is refused by its name; capitals, short texts and foreign names in English are none. */
class OtherLanguagesTest {
    private static final Coder CODER = Coder.bundled();
    private static final LocalDate DAY = LocalDate.of(2024, 4, 23);
    private static final String SPANISH =
            "Al menos siete soldados murieron el lunes en una emboscada cerca del río, según el ministerio de Defensa. "
                    + "Los heridos fueron trasladados al hospital de la capital, donde los médicos dijeron que varios de"
                    + " ellos estaban graves. Ningún grupo ha reivindicado el ataque hasta ahora.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Spanish | Al menos siete soldados murieron el lunes en una emboscada cerca del río, según el ministerio de Defensa. Los heridos fueron trasladados al hospital de la capital, donde los médicos dijeron que varios de ellos estaban graves. Ningún grupo ha reivindicado el ataque.
            fr | French | Au moins sept soldats ont été tués lundi dans une embuscade près de la rivière, selon le ministère de la Défense. Les blessés ont été transportés à l'hôpital de la capitale, où les médecins disent que plusieurs sont dans un état grave. Personne n'a revendiqué l'attaque.
            ar | Arabic | قتل سبعة جنود على الأقل يوم الاثنين في كمين قرب النهر بحسب وزارة الدفاع. ونقل الجرحى إلى مستشفى العاصمة حيث قال الأطباء إن حالة عدد منهم خطيرة. ولم تعلن أي جهة مسؤوليتها عن الهجوم حتى الآن، وقال شهود إن المسلحين فروا نحو الجبال بعد تبادل لإطلاق النار استمر ساعتين كاملتين.
            ru | Russian | По меньшей мере семь солдат погибли в понедельник в засаде у реки, сообщило министерство обороны. Раненые доставлены в больницу столицы, где врачи оценивают состояние нескольких из них как тяжёлое. Ответственность за нападение никто на себя не взял, очевидцы говорят, что нападавшие ушли в горы.
            uk | Ukrainian | Щонайменше семеро солдатів загинули в понеділок у засідці біля річки, повідомило міністерство оборони. Поранених доставили до лікарні столиці, де лікарі кажуть, що стан кількох із них важкий. Відповідальність за напад ніхто на себе не взяв, свідки кажуть, що нападники втекли в гори після бою.
            de | German | Mindestens sieben Soldaten sind am Montag in einem Hinterhalt am Fluss getötet worden, wie das Verteidigungsministerium mitteilte. Die Verletzten wurden in das Krankenhaus der Hauptstadt gebracht, wo mehrere von ihnen in Lebensgefahr schweben. Zu dem Angriff hat sich bislang niemand bekannt.
            tr | Turkish | Savunma Bakanlığına göre pazartesi günü nehir yakınında kurulan pusuda en az yedi asker hayatını kaybetti. Yaralılar başkentteki hastaneye kaldırıldı, doktorlar birkaçının durumunun ağır olduğunu söyledi. Saldırıyı şimdiye kadar üstlenen olmadı, görgü tanıkları saldırganların dağlara kaçtığını anlattı.
            fa | Persian | به گفته وزارت دفاع دست کم هفت سرباز روز دوشنبه در کمینی نزدیک رودخانه کشته شدند. زخمی‌ها به بیمارستان پایتخت منتقل شدند و پزشکان می‌گویند حال چند نفر از آنان وخیم است. تاکنون هیچ گروهی مسئولیت این حمله را بر عهده نگرفته است و شاهدان می‌گویند مهاجمان پس از دو ساعت درگیری به کوه‌ها گریختند.
            zh | Chinese | 国防部表示，星期一在河边发生的伏击中至少有七名士兵丧生。伤者被送往首都的医院，医生说其中几人伤势严重。目前还没有任何组织宣布对这次袭击负责。目击者说，袭击者在两个小时的交火之后逃进了山里。当地居民说，军队已经封锁了通往村庄的所有道路，并且正在挨家挨户搜查。政府发言人表示，总统将在星期二召开紧急会议，讨论边境地区的安全局势。邻国的外交部长谴责了这次袭击，并表示愿意提供医疗援助。联合国秘书长呼吁各方保持克制，保护平民。当地一名教师说，学校已经停课三天，许多家庭正在离开村庄，前往附近的城镇寻找安全的地方。
            """)
    void refusesALongTextByTheNameOfItsLanguage(String tag, String name, String text) {
        assertThat(text.chars().filter(Character::isLetter).count()).isGreaterThanOrEqualTo(200);

        assertThat(CODER.read(new ArticleText(null, text, DAY, null)))
                .isEqualTo(new Reading.Refused(
                        Reading.Reason.LANGUAGE_NOT_SUPPORTED,
                        "The text is in " + name + "; only English is coded.",
                        tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT LEAST SEVEN SOLDIERS WERE KILLED ON MONDAY IN AN AMBUSH NEAR THE RIVER, THE MINISTRY OF DEFENSE SAID. "
                        + "THE WOUNDED WERE TAKEN TO THE HOSPITAL OF THE CAPITAL, WHERE DOCTORS SAID THAT SEVERAL OF THEM"
                        + " WERE IN A SERIOUS CONDITION. NO GROUP HAS CLAIMED RESPONSIBILITY SO FAR.",
                "Abdulkadir Mohamed Nur, Hassan Sheikh Mohamud, Ahmed Abdi Karie, Mahad Salad Jimale and Yusuf Hussein"
                        + " Dheeg met in Baydhabo, Dhuusamarreeb, Gaalkacyo, Garoowe, Jowhar, Kismaayo and Beledweyne"
                        + " after Harakat al-Shabaab al-Mujahideen fighters shelled Cadaado and Buulobarde.",
                "Comandante Ramón Ignacio Gutiérrez Peñaloza of the Fuerzas Armadas Revolucionarias de Colombia–Ejército"
                        + " del Pueblo was captured in San José del Guaviare, Miraflores, Calamar and El Retorno, said the"
                        + " Ministerio de Defensa Nacional and the Fiscalía General de la Nación on Monday.",
                "sept morts à Bamako",
            })
    void readsCapitalsShortTextsAndForeignNames(String text) {
        assertThat(CODER.refusal(new ArticleText(null, text, DAY, null))).isEmpty();
    }

    @Test
    void believesTheSender() {
        assertThat(CODER.refusal(new ArticleText(null, SPANISH, DAY, "en-GB"))).isEmpty();
        assertThat(CODER.refusal(new ArticleText(null, "Seven soldiers were killed.", DAY, "fr")))
                .hasValueSatisfying(refusal ->
                        assertThat(refusal.detail()).isEqualTo("The text is in French; only English is coded."));
    }

    @Test
    void refusesCapitalsOfAnotherLanguageToo() {
        assertThat(CODER.refusal(new ArticleText(null, SPANISH.toUpperCase(Locale.ROOT), DAY, null)))
                .hasValueSatisfying(refusal -> assertThat(refusal.language()).isEqualTo("es"));
    }
}
