"""Hard cases of sentence splitting, one a line; a bar stands where a sentence ends."""

ENGLISH = """
Dr. Mira Holt met Mr. Oak. | They spoke for an hour.
The U.S. Secretary of Transport arrived. | He left at noon.
She lives in the U.S. | The house is old.
The U.N. Security Council met. | It adjourned.
The talks ended at 5 p.m. | The mayor stayed.
The talks ended at 5 p.m. on Monday. | The mayor stayed.
Talks ran from 9 a.m. to 5 p.m. Tuesday.
Acme Inc. bought Orion Ltd. last year. | Nobody objected.
Acme Inc. | The firm is small.
J. P. Marlow and R. Stone signed. | The crew cheered.
The court heard J. Marlow. | It ruled at once.
It cost 3.5 million. | Few paid.
Version 2.0 is out. | Version 2.1 is not.
“We are close. | We are not there yet,” he said.
“Where is the ship?” she asked. | Nobody knew.
“Where is the ship?” Marlow asked. | Nobody knew.
“Stop!” Stone cried. | The crew stopped.
"It is over." | The mayor left.
He said it was “over.” | The mayor left.
The mayor (see p. 5) agreed. | The union did not.
(The mayor agreed.) | The union did not.
The mayor agreed (the union did not). | Talks go on.
See Fig. 3 and No. 7 on p. 12. | The rest is clear.
No. | The answer is no.
He was no. 1 in the list. | She was no. 2.
On Oct. 5 the bridge closed. | It opened in Dec. 2031.
They met on Jan. 3. | They met again on Feb. 4.
Gov. Ana Reyes and Sen. Paul Birch met Gen. Stone.
Prof. Holt, e.g. in her lecture, agreed. | Others did not.
The firm, i.e. its owner, agreed. | Others did not.
Prices rose... | Then they fell.
Prices rose... then they fell.
Well… | That was that.
What?! | Nobody had told him.
The ship left St. John at noon. | It was late.
He studied in Washington, D.C. | He works there.
A Ph.D. student wrote it. | Nobody read it.
Mt. Alder is 2,100 m high. | It is steep.
He met his son, Tom Birch Jr., in May. | They talked.
The vote was 5 vs. 4. | It was close.
Marlow v. Stone was heard. | The judge wept.
It weighs 40 kg. | It is heavy.
The bank lent 3 bn. | It wants it back.
Apples, pears, etc. | They were all sold.
The mayor arrived at 10.30. | The meeting began.
Call 555.1234 now. | It is free.
Visit example.org for more. | It is free.
“The text is ready,” she said. | “We will sign.”
“The text is ready.” | “Who wrote it?”
He asked: “Is it ready?” | She nodded.
‘It is ready.’ | She nodded.
The plan — a bold one. | It failed.
Was it late? | Yes. | Was it lost? | No.
1. The parties agree.
The parties agree: 1) to meet; 2) to talk. | They will.
The EU, the U.K. and Norway agreed. | Iceland did not.
The U.K. government agreed. | Iceland did not.
He came from Bath. | A. Stone came, too.
He said so to Lt. Col. Stone. | She agreed.
Talks, said Ms. Reyes, will resume. | They did.
The mayor of St. Albans spoke. | He was brief.
The price is $5. | The cost is €3.
It closed at €3. | £5 would be better.
That was Plan B. | The union had none.
The army chief, Gen. A. B. Stone, resigned. | No reason was given.
The ship (built in 1987) sank. | The crew (all 12) lived.
The mayor said: “No.” | The union said: “Yes.”
Rain, snow, hail. | And then sun.
It happened in the year 2031. | The year 2032 was calm.
Is it in Sec. 5 or Art. 6? | Nobody knows.
Approx. 40 people came. | More had been asked.
He paid 5 dollars. | 50 were missing.
The rules of co-op No. 5 apply. | They are strict.
The M.A. course is full. | The B.A. course is not.
Smith et al. wrote it. | It was wrong.
The vessel, the M.V. Alder, sank. | It was old.
Bros. Birch built it. | It stands.
“Yes.” | “No.” | “Perhaps.”
The union (“Docks United”) agreed. | The port did not.
It rained.) | It stopped.
Ms. Reyes left. | Mr. Oak stayed. | Dr. Holt wept.
The court is at 5 Alder Ave. | It is shut.
The crew asked Birch & Co. | They had the keys.
Were the pilots of Birch & Co. on board? | Nobody asked.
Birch & Co. has sold the ferry. | The crew was told on Friday.
Turn to p. 55, please. | The map is there.
At 5 a.m. Mr. Oak went to the bank. | He left at 6 p.m. and Ms. Holt went to the shop.
It was I. | He knew.
It was Vitamin C. | She took it daily.
The letter went to Holt, Marlow, Stone, et al. | Nobody replied.
The panel (Does anyone read it?) will meet. | It is public.
She works for Now! magazine. | He does not.
The firm Zap! said it would pay. | It did not.
Write to info@port.example. | Ask for Ms. Holt.
The position is 55° 12.5' N. 21° 3.4' E. | The ship lies there.
“It is late,” she said. | “Late?” he asked. | “Very.”
“What now?!” the mayor shouted. | No one spoke.
The mayor said, “We will build it. | We have the money.” | She then left.
She turned to him, “This is a great day.” | She held out the book.
“No. 7 is free,” the porter said. | “Take it.”
He wrote: “The dam... is not safe.” | Nobody read it.
The plan is not dead . . . it sleeps. | We shall see.
“The dam is safe. . . .” | So they wrote.
It went from 3.5 per cent to 4. | The bank was pleased.
The rate is 4.2%. | It was 3.9%.
Section 4.1.2. applies. | Section 4.1.3 does not.
The talks, which began at 3 p.m., ended at 7. | No date was set.
The delegation from Washington, D.C., left on Sunday. | It will return.
The ex-Gov. of the island spoke. | He was ill.
The train stops at St. Ives, Mt. Oak and Ft. Birch. | It is slow.
The treaty was signed in 44 B.C. | The empire fell later.
Sgt. Holt and Pvt. Oak gave evidence. | Neither wept.
The accord, signed on Sept. 5, has 12 arts. and 3 annexes. | It is short.
"""

RUSSIAN = """
Встреча прошла 5 мая 2031 г. | Стороны довольны.
Встреча прошла в 2031 г. в Риге. | Стороны довольны.
Он живёт в г. Тверь. | Она живёт в г. Омск.
С. В. Орлов и М. Дуб встретились. | Они говорили час.
Приехал А. С. Дубов. | Он уехал вечером.
Речь о хлебе, зерне и т. д. | Стороны согласны.
Речь о хлебе, зерне и т.д. и т.п. | Стороны согласны.
Завод им. Попова закрыт. | Рабочие ушли.
Он работает на ул. Мира. | Она живёт на пл. Победы.
Цена – 5 тыс. руб. | Она растёт.
Цена – 5 млн. рублей. | Она растёт.
Это стоит 3,5 млрд долл. | Денег нет.
В XIX в. здесь был порт. | Теперь его нет.
Это было в XIX в. | Теперь порта нет.
«Мы близки к цели. | Но мы ещё не там», – сказал он.
«Где судно?» – спросила она. | Никто не знал.
«Стойте!» – крикнул Дубов. | Все встали.
– Где судно? – спросила она. | Никто не знал.
«Где судно?» | Никто не знал.
Он сказал: «Нет». | Она ушла.
Он сказал: «Нет.» | Она ушла.
Мэр (см. рис. 3) согласен. | Профсоюз – нет.
(Мэр согласен.) | Профсоюз – нет.
Он сказал, что согласен, т. е. не против. | Она молчала.
Он сказал, что согласен, т.к. устал. | Она молчала.
Договор подписан в т. ч. портом. | Профсоюз против.
Цены выросли... | Потом упали.
Цены выросли... потом упали.
Что?! | Никто не сказал.
Проф. Дубов и акад. Орлов выступили. | Зал молчал.
Ген. Орлов прибыл. | Его встретили.
См. стр. 5 и табл. 7. | Остальное ясно.
Длина – 5 км. | Ширина – 2 км.
Вес – 40 кг. | Он тяжёлый.
Температура выросла на 2,5 градуса. | Лёд тает.
Это ст. 5 закона. | Она старая.
Принята ст. 5. | Она нова.
К 10 час. все собрались. | Мэр опоздал.
В 1990-х гг. порт закрыли. | Теперь он открыт.
Это было в 1990 – 1995 гг. | Теперь порт открыт.
И. о. мэра Дубов подписал. | Профсоюз – нет.
И.о. мэра Дубов подписал. | Профсоюз – нет.
Врио главы Орлов ушёл. | Его сменит Дубов.
Зам. министра прибыл. | Он молчит.
Вышла версия 2.0. | Она хуже.
Сайт example.org закрыт. | Жаль.
«Мы готовы, – сказал Орлов. | – Подпишем завтра».
«Мы готовы». | «Кто писал?»
Мы готовы! | Кто писал?
Да. | Нет. | Может быть.
1. Стороны согласны.
Стороны решили: 1) встретиться; 2) поговорить. | Так и вышло.
Пришло 5 чел. | Остальные заболели.
Прибыло 500 экз. книги. | Их раздали.
Город основан в 300 г. до н. э. | Он стар.
Это случилось в 2031-м. | Год был трудным.
Он родился 3 янв. 1990 г. | Она – 4 февр. 1991 г.
Дом № 5 сгорел. | Дом № 6 уцелел.
По словам А. Орлова, всё готово. | Дубов молчит.
Так сказал Орлов А. Б. | Дубов молчал.
Лодка (построена в 1987 г.) утонула. | Люди спаслись.
Он получил 5 руб. 20 коп. сдачи. | Она – ничего.
Мэр сказал: «Да». | Профсоюз сказал: «Нет».
Дождь, снег, град. | А потом солнце.
Порт (ООО «Маяк») закрыт. | Склад открыт.
Что делать? | Ждать.
«Маяк» молчит. | «Прибой» тоже.
Он ушёл… | Она осталась.
Он ушёл… и не вернулся.
Переговоры идут с янв. 2031 г. | Конца не видно.
Живёт в пос. Лесной. | Работает в дер. Дубки.
Делегацию возглавил А.Б. Орлов. | С ним был В.Г. Дубов.
Доля – 30 проц. | Это много.
Доля выросла до 30%. | Это много.
Встреча в 15.30. | Опоздания недопустимы.
Письмо от 5.05.2031. | Ответа нет.
Площадь – 500 кв. м. | Это мало.
Объём – 5 куб. м воды. | Это мало.
Орлов, Дубов и др. | Все согласны.
Орлов, Дубов и др. участники согласны. | Порт против.
Англ. текст готов. | Рус. текст готов.
«Бирч и Ко» продала паром. | Экипаж узнал в пятницу.
Пишите на info@port.example. | Спросите г-жу Дубову.
Открыт музей (кто его видел?) в Омске. | Вход свободный.
Ставка – 4,2 %. | Была 3,9 %.
Пункт 4.1.2. действует. | Пункт 4.1.3 – нет.
«Что теперь?!» – крикнул мэр. | Все молчали.
Мэр сказала: «Мы построим мост. | Деньги есть». | Потом она ушла.
Мост стоит 12 млн евро. | Дамба – 3 млрд.
Мост стоит 12 млн. | Дамба дороже.
Встреча началась в 15 ч. 40 мин. и шла долго. | Итогов нет.
Ехали по ул. Ленина, затем по пр. Мира. | Было поздно.
Приняли пп. 3 и 4 ст. 5. | Остальное отложили.
Это было в III–II вв. до н. э. | Город пал позже.
Это было в 44 г. н. э. | Город пал позже.
Сержант Р. Дубов и канд. техн. наук О. Лось дали показания. | Суд удалился.
Б. ч. рабочих ушла. | М. б., они вернутся.
Им помог о. Николай из с. Дубки. | Он стар.
Высота – 2100 м над ур. моря. | Там холодно.
Родилась в 1990 г. | Отец – моряк.
Это был А. Дубов. | Его узнали.
Слово «дамба...» осталось. | Его не стёрли.
«Дамба опасна...» | Так они писали.
Он – в т. н. комиссии. | Она распущена.
– Мы согласны, – сказал мэр. | – Но не сейчас.
– Когда же? | – Завтра, – ответил он.
Вопрос: «Кто за?» | Ответ: «Никто».
Штраф – 5000 руб. | Судья был строг.
Поезд идёт до ст. Дубки. | Он медленный.
Рост составил ок. 3 проц. | Банк доволен.
Судно «Ак. Лось» вышло из порта. | Шторм стих.
Журнал «Вперёд!» закрыт. | Читатели против.
"""


def cases(table: str) -> list[list[str]]:
    """Return the sentences of each line."""
    return [[part.strip() for part in line.split("|")] for line in table.strip().splitlines()]
