<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Who stood where, and when: on a map, on a timeline, and on a page you can hand over.</source>
        <translation>Хто де стояв і коли: на карті, на шкалі часу та на сторінці, яку можна передати.</translation>
    </message>
    <message>
        <source>Typeface: Inter and Inter Display, SIL Open Font License 1.1. Country names: Unicode CLDR. Capitals: GeoNames, Creative Commons Attribution 4.0.</source>
        <translation>Шрифти: Inter та Inter Display, SIL Open Font License 1.1. Назви країн: Unicode CLDR. Столиці: GeoNames, Creative Commons Attribution 4.0.</translation>
    </message>
    <message>
        <source>A dossier records who says what, and where. A claim is not a fact.</source>
        <translation>Досьє фіксує, хто що каже і де. Твердження ще не є фактом.</translation>
    </message>
    <message>
        <source>The program opens no network connection.</source>
        <translation>Програма не відкриває жодного мережевого з’єднання.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Вільна програма на умовах GNU General Public License версії 3 або новішої. Надається без жодних гарантій.</translation>
    </message>
    <message>
        <source>Coalition Atlas %1</source>
        <translation>Coalition Atlas %1</translation>
    </message>
    <message>
        <source>Borders are shown as the United Nations General Assembly sees them, unless you choose otherwise in the menu: Crimea is part of Ukraine. They show no opinion of the program’s authors. Map data: Natural Earth, public domain.</source>
        <translation>Кордони показано так, як їх бачить Генеральна Асамблея ООН, якщо в меню не вибрано інше: Крим — частина України. Вони не виражають думки авторів програми. Дані карти: Natural Earth, суспільне надбання.</translation>
    </message>
</context>
<context>
    <name>ActorCardView</name>
    <message>
        <source>Since</source>
        <translation>Відколи</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Доки</translation>
    </message>
</context>
<context>
    <name>ActorChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Прибрати: %1</translation>
    </message>
</context>
<context>
    <name>ActorChoice</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Пошук за назвою</translation>
    </message>
    <message>
        <source>Whom the card can be about</source>
        <translation>Про кого може бути картка</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Нікого з такою назвою</translation>
    </message>
</context>
<context>
    <name>ActorsEntry</name>
    <message>
        <source>Type a name</source>
        <translation>Введіть назву</translation>
    </message>
    <message>
        <source>Names that begin so</source>
        <translation>Назви, що так починаються</translation>
    </message>
    <message>
        <source>%1: stop picking on the map</source>
        <translation>%1: припинити вибір на мапі</translation>
    </message>
    <message>
        <source>%1: pick on the map</source>
        <translation>%1: вибрати на мапі</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Подію…</translation>
    </message>
    <message>
        <source>Country’s status…</source>
        <translation>Статус країни…</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Джерело…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Заяву…</translation>
    </message>
    <message>
        <source>Organisation or person…</source>
        <translation>Організацію чи особу…</translation>
    </message>
    <message>
        <source>Theme…</source>
        <translation>Тему…</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Відкрити цю адресу в браузері?</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Сайт: %1</translation>
    </message>
    <message>
        <source>No browser took the address.</source>
        <translation>Жоден браузер не прийняв адресу.</translation>
    </message>
    <message>
        <source>Your browser will contact this site. Coalition Atlas itself opens no connection.</source>
        <translation>Ваш браузер звернеться до цього сайту. Сам Coalition Atlas з’єднання не відкриває.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
</context>
<context>
    <name>AlsoReported</name>
    <message>
        <source>Show fewer</source>
        <translation>Показати менше</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsOfButton</name>
    <message>
        <source>As of %1, %2</source>
        <translation>Станом на: %1, %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Type another date</source>
        <translation>Ввести іншу дату</translation>
    </message>
</context>
<context>
    <name>AttendanceChart</name>
    <message>
        <source>Meetings %1 to %2 of %3</source>
        <translation>Зустрічі %1–%2 з %3</translation>
    </message>
    <message>
        <source>Attendance at meetings, as a table</source>
        <translation>Участь у зустрічах, таблиця</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Attendance at meetings</source>
        <translation>Участь у зустрічах</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backups of “%1”</source>
        <translation>Резервні копії «%1»</translation>
    </message>
    <message>
        <source>The versions that saving replaced. A copy opens as a dossier of its own: the file stays as it is.</source>
        <translation>Версії, які замінило збереження. Копія відкривається як окреме досьє: файл лишається таким, як є.</translation>
    </message>
    <message>
        <source>There are none yet: the first save of this file keeps the version that it replaces.</source>
        <translation>Їх ще немає: перше збереження цього файлу залишить версію, яку воно замінює.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Відкрити копію</translation>
    </message>
    <message>
        <source>Open a copy of the version of %1</source>
        <translation>Відкрити копію версії від %1</translation>
    </message>
    <message>
        <source>This version cannot be opened</source>
        <translation>Цю версію не можна відкрити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>BlockChoices</name>
    <message>
        <source>Blocks of the page</source>
        <translation>Блоки сторінки</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Закрити картку</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>Друкувати цю картку…</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Вийти з порівняння</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Змінити (F2)</translation>
    </message>
</context>
<context>
    <name>CardSection</name>
    <message>
        <source>Folded up</source>
        <translation>Згорнуто</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Розгорнуто</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Показати як графік</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показати як таблицю</translation>
    </message>
</context>
<context>
    <name>CitationFooter</name>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n джерело</numerusform>
            <numerusform>%n джерела</numerusform>
            <numerusform>%n джерел</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitedLabel</name>
    <message>
        <source>Unsourced</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>джерело %1</translation>
    </message>
</context>
<context>
    <name>CoalitionReports</name>
    <message>
        <source>As sources tell it</source>
        <translation>За словами джерел</translation>
    </message>
</context>
<context>
    <name>ColourEntry</name>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Meaning of the column “%1”</source>
        <translation>Значення стовпця «%1»</translation>
    </message>
</context>
<context>
    <name>ComparedDates</name>
    <message>
        <source>Swap A and B (X)</source>
        <translation>Поміняти A і B місцями (X)</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>No conflict holds these words.</source>
        <translation>Жодна розбіжність не містить цих слів.</translation>
    </message>
    <message>
        <source>Filter by subject, value or source</source>
        <translation>Фільтр за предметом, значенням чи джерелом</translation>
    </message>
</context>
<context>
    <name>ContentsButton</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, сторінка %2</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>Previous event</source>
        <translation>Попередня подія</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Наступна подія</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Наступний день</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Попередній день</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>5 January 2026, March 2025, spring 2025, 2025…</source>
        <translation>5 січня 2026, березень 2025, весна 2025, 2025…</translation>
    </message>
    <message>
        <source>%1: how it ends</source>
        <translation>%1: як закінчується</translation>
    </message>
    <message>
        <source>about</source>
        <translation>близько</translation>
    </message>
    <message>
        <source>%1: about then</source>
        <translation>%1: приблизно тоді</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>непевно</translation>
    </message>
    <message>
        <source>%1: uncertain</source>
        <translation>%1: непевно</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>до коли</translation>
    </message>
    <message>
        <source>%1: until</source>
        <translation>%1: до</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Перейти до дати</translation>
    </message>
    <message>
        <source>5 January 2026, March 2025, Q1 2026…</source>
        <translation>5 січня 2026, березень 2025, 1 кв. 2026…</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>Arrow keys move by a day, with Shift by a week, with Ctrl from event to event.</source>
        <translation>Стрілки переходять на день, із Shift — на тиждень, із Ctrl — від події до події.</translation>
    </message>
</context>
<context>
    <name>DossierExportSheet</name>
    <message>
        <source>Export the dossier</source>
        <translation>Експортувати досьє</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Експорт для інших програм</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члени</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статуси</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>У часі</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Станом на %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Записування…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копіювати шлях</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
</context>
<context>
    <name>DoubtfulList</name>
    <message>
        <source>Names to look at</source>
        <translation>Назви для перевірки</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom “%1” means</source>
        <translation>Кого означає «%1»</translation>
    </message>
</context>
<context>
    <name>DropDown</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EditFoot</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Вийти без збереження?</translation>
    </message>
    <message>
        <source>Remove it from the dossier?</source>
        <translation>Вилучити це з досьє?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Писати далі</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Edit</source>
        <translation>Редагування</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторити: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Problems (%1)…</source>
        <translation>Проблеми (%1)…</translation>
    </message>
    <message>
        <source>Edit what is selected…</source>
        <translation>Редагувати вибране…</translation>
    </message>
    <message>
        <source>About this dossier…</source>
        <translation>Про це досьє…</translation>
    </message>
    <message>
        <source>Unsourced and doubtful…</source>
        <translation>Без джерела та сумнівне…</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>EditedMark</name>
    <message>
        <source>Edited, not saved yet</source>
        <translation>Змінено, ще не збережено</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Змінено</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Open a dossier</source>
        <translation>Відкрити досьє</translation>
    </message>
    <message>
        <source>Drop a dossier file on this window, or choose one.</source>
        <translation>Перетягніть файл досьє у це вікно або виберіть його.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Open the bundled dossier</source>
        <translation>Відкрити вбудоване досьє</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Нове…</translation>
    </message>
</context>
<context>
    <name>EventCardView</name>
    <message>
        <source>First event</source>
        <translation>Перша подія</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Остання подія</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показати менше</translation>
    </message>
    <message>
        <source>Name them all</source>
        <translation>Назвати всіх</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показати менше</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Open the event</source>
        <translation>Відкрити подію</translation>
    </message>
    <message>
        <source>Go to its date: %1</source>
        <translation>Перейти до дати: %1</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Копіювати назву</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Unsourced</source>
        <translation>Без джерела</translation>
    </message>
</context>
<context>
    <name>EventsChart</name>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Певно</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Можливо</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Conflicts</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ExcerptCard</name>
    <message>
        <source>line %1, column %2</source>
        <translation>рядок %1, стовпець %2</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Text can be selected and every line stays sharp. It carries the dossier and this view.</source>
        <translation>Текст можна виділяти, а кожна лінія лишається чіткою. Містить досьє та цей вигляд.</translation>
    </message>
    <message>
        <source>PDF/A-1b, for archives: everything to show it with is in the file. It carries no dossier.</source>
        <translation>PDF/A-1b, для архівів: усе потрібне для показу є у файлі. Досьє не містить.</translation>
    </message>
    <message>
        <source>For drawing programs.</source>
        <translation>Для графічних програм.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels a page</source>
        <translation>%1 × %2 пікселів на сторінку</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Тип файлу</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Точок на дюйм</translation>
    </message>
    <message numerus="yes">
        <source>One page a file: %n file(s).</source>
        <translation>
            <numerusform>По сторінці на файл: %n файл.</numerusform>
            <numerusform>По сторінці на файл: %n файли.</numerusform>
            <numerusform>По сторінці на файл: %n файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
</context>
<context>
    <name>FileBanner</name>
    <message>
        <source>“%1” changed on disk, and has changes of yours here.</source>
        <translation>«%1» змінився на диску, а тут є ваші зміни.</translation>
    </message>
    <message>
        <source>“%1” changed on disk.</source>
        <translation>«%1» змінився на диску.</translation>
    </message>
    <message>
        <source>“%1” is not where it was any more. Save writes it there again.</source>
        <translation>«%1» більше немає на місці. Збереження запише його туди знову.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перезавантажити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Зберегти зміни в «%1»?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Без збереження їх буде втрачено.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Only “%1” is opened</source>
        <translation>Відкриється лише «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Files are taken one at a time: %n other(s) are left out.</source>
        <translation>
            <numerusform>Файли беруться по одному: ще %n файл пропущено.</numerusform>
            <numerusform>Файли беруться по одному: ще %n файли пропущено.</numerusform>
            <numerusform>Файли беруться по одному: ще %n файлів пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Відкрити його</translation>
    </message>
    <message>
        <source>This file is not there any more</source>
        <translation>Цього файлу більше немає</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Read the file again?</source>
        <translation>Прочитати файл знову?</translation>
    </message>
    <message>
        <source>The window shows the file as it is on disk. What you have not saved is kept apart, and offered at the next start.</source>
        <translation>Вікно покаже файл таким, яким він є на диску. Незбережене буде відкладено й запропоновано під час наступного запуску.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>“%1” cannot be saved where it is</source>
        <translation>«%1» не можна зберегти на його місці</translation>
    </message>
    <message>
        <source>“%1” was not saved</source>
        <translation>«%1» не збережено</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Somebody else changed “%1”</source>
        <translation>Хтось інший змінив «%1»</translation>
    </message>
    <message>
        <source>It was changed on disk after you opened it, and you have changes of your own.</source>
        <translation>Його змінено на диску після того, як ви його відкрили, і у вас є власні зміни.</translation>
    </message>
    <message>
        <source>Merge brings their changes into yours, as one step that can be undone. Nothing is written before you save.</source>
        <translation>Об’єднання додає чужі зміни до ваших одним кроком, який можна скасувати. Нічого не записується, доки ви не збережете.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Keep mine apart…</source>
        <translation>Зберегти мої окремо…</translation>
    </message>
    <message>
        <source>Reload theirs</source>
        <translation>Завантажити чужі</translation>
    </message>
    <message>
        <source>The file on disk cannot be merged</source>
        <translation>Файл на диску не можна об’єднати</translation>
    </message>
    <message numerus="yes">
        <source>Merged, with %n conflict(s)</source>
        <translation>
            <numerusform>Об’єднано, %n розбіжність</numerusform>
            <numerusform>Об’єднано, %n розбіжності</numerusform>
            <numerusform>Об’єднано, %n розбіжностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed these. They are as the file has them; change them again where you do not agree, or undo the merge.</source>
        <translation>Ви обоє змінили ось це. Тепер усе так, як у файлі; змініть знову, де не згодні, або скасуйте об’єднання.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Нове…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Open the bundled dossier</source>
        <translation>Відкрити вбудоване досьє</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервні копії…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перезавантажити</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
</context>
<context>
    <name>FooterLink</name>
    <message>
        <source>Show in the list of sources</source>
        <translation>Показати в списку джерел</translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (потрібно)</translation>
    </message>
</context>
<context>
    <name>FormatChoices</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Take away: %1</source>
        <translation>Прибрати: %1</translation>
    </message>
</context>
<context>
    <name>HeadDate</name>
    <message>
        <source>Type another date</source>
        <translation>Ввести іншу дату</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Поширення</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>Для внутрішнього користування</translation>
    </message>
</context>
<context>
    <name>ImportFileDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Імпортувати таблицю</translation>
    </message>
    <message>
        <source>Tables, maps and calendars (%1)</source>
        <translation>Таблиці, карти й календарі (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>ImportFindings</name>
    <message>
        <source>To look at</source>
        <translation>Для перевірки</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Зауважень: %1</translation>
    </message>
    <message>
        <source>Names to look at: %1</source>
        <translation>Назв для перевірки: %1</translation>
    </message>
</context>
<context>
    <name>ImportFooter</name>
    <message>
        <source>Importing…</source>
        <translation>Імпортування…</translation>
    </message>
    <message>
        <source>The new dossier is made. %1</source>
        <translation>Нове досьє створено. %1</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Імпортовано. %1</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Зберегти звіт…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Інший файл…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Open the new dossier</source>
        <translation>Відкрити нове досьє</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Рядки — це</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статуси</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>03/04/2025 is</source>
        <translation>03/04/2025 — це</translation>
    </message>
    <message>
        <source>Order of days and months</source>
        <translation>Порядок днів і місяців</translation>
    </message>
    <message>
        <source>Not decided: 3 April</source>
        <translation>Не вирішено: 3 квітня</translation>
    </message>
    <message>
        <source>3 April: the day first</source>
        <translation>3 квітня: спершу день</translation>
    </message>
    <message>
        <source>4 March: the month first</source>
        <translation>4 березня: спершу місяць</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status of rows that name none</source>
        <translation>Статус рядків, що не називають жодного</translation>
    </message>
    <message>
        <source>Texts are in</source>
        <translation>Мова текстів</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Мова текстів</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Це досьє</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Його назва</translation>
    </message>
    <message>
        <source>Title of the new dossier</source>
        <translation>Назва нового досьє</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>First rows</source>
        <translation>Перші рядки</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Import report.txt</source>
        <translation>Звіт про імпорт.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читання %1…</translation>
    </message>
    <message>
        <source>A table of events, of states and their statuses, or of sources: CSV, Excel, OpenDocument, GeoJSON, KML, GeoPackage, iCalendar, TimelineJS. Before anything is imported you see how it is understood, and can change that.</source>
        <translation>Таблиця подій, держав та їхніх статусів або джерел: CSV, Excel, OpenDocument, GeoJSON, KML, GeoPackage, iCalendar, TimelineJS. Перед імпортом ви бачите, як її зрозуміли, і можете це змінити.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Вставити таблицю</translation>
    </message>
    <message>
        <source>Or drop a file here. Nothing is fetched, and nothing in a file is executed.</source>
        <translation>Або перетягніть файл сюди. Нічого не завантажується, і нічого з файлу не виконується.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key</source>
        <translation>Легенда</translation>
    </message>
</context>
<context>
    <name>KnownOnEntry</name>
    <message>
        <source>As known on</source>
        <translation>За даними на</translation>
    </message>
    <message>
        <source>Whenever it was published</source>
        <translation>Без обмеження дати публікації</translation>
    </message>
    <message>
        <source>Published by: 5 January 2026, March 2025…</source>
        <translation>Опубліковано до: 5 січня 2026, березень 2025…</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задати</translation>
    </message>
    <message>
        <source>The day shown</source>
        <translation>Показаний день</translation>
    </message>
    <message>
        <source>The day before this event</source>
        <translation>День перед цією подією</translation>
    </message>
</context>
<context>
    <name>LaneMenu</name>
    <message>
        <source>Lanes</source>
        <translation>Доріжки</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Згорнути всі</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Розгорнути всі</translation>
    </message>
</context>
<context>
    <name>LaneStop</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no events</source>
        <translation>%1: подій немає</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, згорнуто</translation>
    </message>
    <message>
        <source>Left and Right go through the events, Enter opens one, L folds the lane.</source>
        <translation>Ліворуч і праворуч — за подіями, Enter відкриває подію, L згортає доріжку.</translation>
    </message>
</context>
<context>
    <name>LaneTools</name>
    <message>
        <source>by group</source>
        <translation>за групами</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>за темами</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>за видами</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>за джерелами</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Доріжки</translation>
    </message>
    <message numerus="yes">
        <source>No date: %n</source>
        <translation>
            <numerusform>Без дати: %n</numerusform>
            <numerusform>Без дати: %n</numerusform>
            <numerusform>Без дати: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the events that no source dates</source>
        <translation>Показує події, яких не датує жодне джерело</translation>
    </message>
</context>
<context>
    <name>LegendCard</name>
    <message>
        <source>Status on %1</source>
        <translation>Статуси на %1</translation>
    </message>
    <message>
        <source>Position (undated)</source>
        <translation>Позиція (без дати)</translation>
    </message>
</context>
<context>
    <name>LegendPlaces</name>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Announced place</source>
        <translation>Оголошене місце</translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message>
        <source>Ctrl+Space shows only this</source>
        <translation>Ctrl+Пробіл показує лише цей статус</translation>
    </message>
    <message>
        <source>Show on the map (Ctrl+click: only this)</source>
        <translation>Показати на карті (Ctrl+клацання: лише цей статус)</translation>
    </message>
    <message>
        <source>Hide on the map (Ctrl+click: show only this)</source>
        <translation>Сховати на карті (Ctrl+клацання: показати лише цей статус)</translation>
    </message>
</context>
<context>
    <name>LensButton</name>
    <message>
        <source>Whom to believe: %1</source>
        <translation>Кому вірити: %1</translation>
    </message>
</context>
<context>
    <name>LensChoiceList</name>
    <message>
        <source>Sources believed</source>
        <translation>Джерела, яким віримо</translation>
    </message>
</context>
<context>
    <name>LensPopup</name>
    <message>
        <source>Whom to believe</source>
        <translation>Кому вірити</translation>
    </message>
    <message>
        <source>Show on the map what a change of lens changes</source>
        <translation>Показувати на карті, що змінює інший вибір джерел</translation>
    </message>
</context>
<context>
    <name>ListsMenu</name>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Джерела…</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>Події…</translation>
    </message>
    <message>
        <source>Who has which status…</source>
        <translation>Хто який статус має…</translation>
    </message>
    <message>
        <source>Actors…</source>
        <translation>Актори…</translation>
    </message>
    <message>
        <source>Statuses…</source>
        <translation>Статуси…</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>Теми…</translation>
    </message>
    <message>
        <source>Lanes…</source>
        <translation>Доріжки…</translation>
    </message>
    <message>
        <source>Statements…</source>
        <translation>Заяви…</translation>
    </message>
    <message>
        <source>Expected outcomes…</source>
        <translation>Очікувані результати…</translation>
    </message>
    <message>
        <source>Scenarios…</source>
        <translation>Сценарії…</translation>
    </message>
    <message>
        <source>Sizes of the coalition…</source>
        <translation>Розміри коаліції…</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message>
        <source>Working out what it can hold…</source>
        <translation>Обчислюємо, що він може вмістити…</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Нічого не втрачається.</translation>
    </message>
    <message>
        <source>What this file cannot hold:</source>
        <translation>Чого цей файл не може вмістити:</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Print or export…</source>
        <translation>Друк або експорт…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>About Coalition Atlas</source>
        <translation>Про Coalition Atlas</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>Друкувати цю картку…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Conflicts between sources</source>
        <translation>Розбіжності між джерелами</translation>
    </message>
    <message>
        <source>Whom to believe…</source>
        <translation>Кому вірити…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The window cannot be made: %1</source>
        <translation>Не вдається створити вікно: %1</translation>
    </message>
    <message>
        <source>The window does not come to rest.</source>
        <translation>Вікно не заспокоюється.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не вдається записати %1: %2.</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>View of the map</source>
        <translation>Вигляд карти</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Вигляди карти</translation>
    </message>
</context>
<context>
    <name>MapInset</name>
    <message>
        <source>North America</source>
        <translation>Північна Америка</translation>
    </message>
</context>
<context>
    <name>MapMenus</name>
    <message>
        <source>Views</source>
        <translation>Вигляди карти</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Tab and the arrow keys walk from state to state, letters jump by name, Enter opens the card, Shift+F10 a menu. Plus, minus and 0 zoom, Shift with an arrow moves the map.</source>
        <translation>Tab і стрілки ведуть від держави до держави, літери шукають за назвою, Enter відкриває картку, Shift+F10 — меню. Плюс, мінус і 0 змінюють масштаб, Shift зі стрілкою рухає карту.</translation>
    </message>
</context>
<context>
    <name>MapPresetMenu</name>
    <message>
        <source>Europe</source>
        <translation>Європа</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Усі члени</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Світ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Вибране</translation>
    </message>
</context>
<context>
    <name>MembersChart</name>
    <message>
        <source>Members over time</source>
        <translation>Члени у часі</translation>
    </message>
    <message>
        <source>Members over time, as a table</source>
        <translation>Члени у часі, таблиця</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Певно</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Можливо</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Від %1: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти до %1</translation>
    </message>
</context>
<context>
    <name>NeighbourButton</name>
    <message>
        <source>Next event: %1</source>
        <translation>Наступна подія: %1</translation>
    </message>
    <message>
        <source>Previous event: %1</source>
        <translation>Попередня подія: %1</translation>
    </message>
</context>
<context>
    <name>NewDossierSheet</name>
    <message>
        <source>New dossier</source>
        <translation>Нове досьє</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Give the dossier a title.</source>
        <translation>Дайте досьє назву.</translation>
    </message>
    <message>
        <source>Subtitle, if there is one</source>
        <translation>Підзаголовок, якщо є</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>Мова його текстів</translation>
    </message>
    <message>
        <source>A first source, if you have one</source>
        <translation>Перше джерело, якщо воно є</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Назва джерела</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Date, as precise as you know it</source>
        <translation>Дата, наскільки точно ви її знаєте</translation>
    </message>
    <message>
        <source>Write it as 2026-01-06, January 2026 or 2026.</source>
        <translation>Пишіть так: 2026-01-06, січень 2026 або 2026.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>You choose a file when you save it.</source>
        <translation>Файл ви виберете, коли зберігатимете.</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a dossier</source>
        <translation>Відкрити досьє</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Dossiers and briefings (*.json *.pdf)</source>
        <translation>Досьє та довідки (*.json *.pdf)</translation>
    </message>
</context>
<context>
    <name>OptionsPane</name>
    <message>
        <source>Print or export</source>
        <translation>Друк або експорт</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>All choices as at first, and the window&apos;s date and language. What was typed stays.</source>
        <translation>Усі вибори як на початку, з датою та мовою вікна. Введене лишається.</translation>
    </message>
</context>
<context>
    <name>OtherLanguages</name>
    <message>
        <source>%1: in other languages</source>
        <translation>%1: іншими мовами</translation>
    </message>
</context>
<context>
    <name>OverviewCardView</name>
    <message>
        <source>Members over time</source>
        <translation>Члени у часі</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>Очікувані результати</translation>
    </message>
    <message>
        <source>Select a country on the map, or press Tab to move through the list.</source>
        <translation>Виберіть країну на карті або гортайте список клавішею Tab.</translation>
    </message>
    <message>
        <source>Attendance at meetings</source>
        <translation>Участь у зустрічах</translation>
    </message>
    <message>
        <source>What sources contradict each other on</source>
        <translation>У чому джерела суперечать одне одному</translation>
    </message>
</context>
<context>
    <name>PageNumber</name>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер сторінки</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>з %1</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Перегляд, сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Сторінка %1</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1%</source>
        <translation>Масштаб %1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>The comparison of lenses is not printed: these pages are of B alone.</source>
        <translation>Порівняння джерел не друкується: на цих сторінках лише B.</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Мова сторінки</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>A4, 210 × 297 мм</translation>
    </message>
    <message>
        <source>Letter, 8½ × 11 in</source>
        <translation>Letter, 8½ × 11 дюймів</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Орієнтація</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Відтінки сірого</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Кордони</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Problems not listed: %1 more</source>
        <translation>Не перелічено проблем: ще %1</translation>
    </message>
    <message>
        <source>Remarks not listed: %1 more</source>
        <translation>Не перелічено зауважень: ще %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Стовпець %1</translation>
    </message>
    <message>
        <source>A column has no name: it is called “%1”</source>
        <translation>Стовпець не має назви: тут його названо «%1»</translation>
    </message>
    <message>
        <source>Two columns are called “%1”: the second is “%2” here</source>
        <translation>Два стовпці називаються «%1»: другий тут — «%2»</translation>
    </message>
    <message>
        <source>This is no plain file</source>
        <translation>Це не звичайний файл</translation>
    </message>
    <message>
        <source>Give a file with a table in it.</source>
        <translation>Укажіть файл із таблицею.</translation>
    </message>
    <message>
        <source>A table’s first row names its columns.</source>
        <translation>Перший рядок таблиці називає її стовпці.</translation>
    </message>
    <message>
        <source>Ask for the file again, or save it anew in the program that made it.</source>
        <translation>Попросіть файл ще раз або збережіть його знову в програмі, яка його створила.</translation>
    </message>
    <message>
        <source>Do not trust this file. If you do know where it is from, save it anew as CSV.</source>
        <translation>Не довіряйте цьому файлу. Якщо ви знаєте, звідки він, збережіть його знову як CSV.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off, or is not %1</source>
        <translation>Файл пошкоджено чи обрізано, або це не %1</translation>
    </message>
    <message>
        <source>The file is damaged or cut off</source>
        <translation>Файл пошкоджено чи обрізано</translation>
    </message>
    <message>
        <source>The file has no table with a row in it</source>
        <translation>У файлі немає таблиці хоча б з одним рядком</translation>
    </message>
    <message>
        <source>The archive that the file is has no whole list of contents</source>
        <translation>Архів, яким є файл, не має повного списку вмісту</translation>
    </message>
    <message>
        <source>The archive that the file is has more than 10,000 parts</source>
        <translation>Архів, яким є файл, має понад 10&#xa0;000 частин</translation>
    </message>
    <message>
        <source>Unpacked, the file would have more than 1 GiB</source>
        <translation>Розпакований файл мав би понад 1 ГіБ</translation>
    </message>
    <message>
        <source>Unpacked, the file would have more than 200 times its size</source>
        <translation>Розпакований файл був би більшим за себе понад 200 разів</translation>
    </message>
    <message>
        <source>The file declares entities of its own (DOCTYPE), which are not read</source>
        <translation>Файл оголошує власні сутності (DOCTYPE), яких не читають</translation>
    </message>
    <message>
        <source>The file’s parts are nested too deep</source>
        <translation>Частини файлу вкладено надто глибоко</translation>
    </message>
    <message>
        <source>The file needs more than the 2 GiB of memory that reading it may take</source>
        <translation>Файлу потрібно більше за 2 ГіБ пам’яті, дозволені для його читання</translation>
    </message>
    <message>
        <source>Split it, or save it as CSV, which may be of any size.</source>
        <translation>Поділіть його або збережіть як CSV, що може бути будь-якого розміру.</translation>
    </message>
    <message>
        <source>The table has more than 16,384 columns</source>
        <translation>Таблиця має понад 16&#xa0;384 стовпці</translation>
    </message>
    <message>
        <source>Lines and areas are imported as a point that lies on them</source>
        <translation>Лінії та площі імпортуються як точка, що лежить на них</translation>
    </message>
    <message>
        <source>The place %1 lies outside the globe: it is left out</source>
        <translation>Місце %1 лежить поза глобусом: його пропущено</translation>
    </message>
    <message>
        <source>Longitudes run from −180 to 180, latitudes from −90 to 90.</source>
        <translation>Довготи — від −180 до 180, широти — від −90 до 90.</translation>
    </message>
    <message>
        <source>The table’s coordinates are not in degrees, and how they are measured is not known: places are left out</source>
        <translation>Координати таблиці не в градусах, і невідомо, як їх виміряно: місця пропущено</translation>
    </message>
    <message>
        <source>A link to another file is not followed: what is there is not imported</source>
        <translation>Посилання на інший файл не відкрито: що там є, не імпортовано</translation>
    </message>
    <message>
        <source>“%1” is no table but a query, and is not run</source>
        <translation>«%1» — не таблиця, а запит, і його не виконано</translation>
    </message>
    <message>
        <source>The cell holds a formula without its value: it is empty here</source>
        <translation>Клітинка містить формулу без значення: тут вона порожня</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program and save it.</source>
        <translation>Відкрийте книгу в табличній програмі та збережіть її.</translation>
    </message>
    <message>
        <source>The event recurs: only its first time is imported</source>
        <translation>Подія повторюється: імпортовано лише перший раз</translation>
    </message>
    <message>
        <source>The calendar’s entry is not whole: it is left out</source>
        <translation>Запис календаря неповний: його пропущено</translation>
    </message>
    <message>
        <source>“%1” of the calendar’s entry cannot be read: it is empty here</source>
        <translation>«%1» запису календаря не читається: тут порожньо</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Файл не вдалося створити</translation>
    </message>
    <message>
        <source>Choose another format, such as CSV.</source>
        <translation>Виберіть інший формат, наприклад CSV.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Файл не вдалося прочитати</translation>
    </message>
    <message>
        <source>The program for other programs’ formats, coalition-atlas-exchange, is not there</source>
        <translation>Немає програми для чужих форматів, coalition-atlas-exchange</translation>
    </message>
    <message>
        <source>Install Coalition Atlas again, or use CSV, which needs no other program.</source>
        <translation>Установіть Coalition Atlas знову або скористайтеся CSV, якому інша програма не потрібна.</translation>
    </message>
    <message>
        <source>The file could not be written: its writer said nothing for a minute</source>
        <translation>Файл не вдалося записати: програма запису мовчала хвилину</translation>
    </message>
    <message>
        <source>The file could not be read: its reader said nothing for a minute</source>
        <translation>Файл не вдалося прочитати: програма читання мовчала хвилину</translation>
    </message>
    <message>
        <source>The file could not be written: its writer stopped (signal %1)</source>
        <translation>Файл не вдалося записати: програма запису зупинилася (сигнал %1)</translation>
    </message>
    <message>
        <source>The file could not be read: its reader stopped (signal %1)</source>
        <translation>Файл не вдалося прочитати: програма читання зупинилася (сигнал %1)</translation>
    </message>
    <message>
        <source>The file is an archive, and neither a workbook nor KMZ</source>
        <translation>Файл — архів, але не книга і не KMZ</translation>
    </message>
    <message>
        <source>Unpack it, and import the files in it.</source>
        <translation>Розпакуйте його й імпортуйте файли з нього.</translation>
    </message>
    <message>
        <source>The file is a dossier, not a table</source>
        <translation>Файл — досьє, а не таблиця</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Краще відкрийте його.</translation>
    </message>
    <message>
        <source>The JSON is neither GeoJSON nor TimelineJS</source>
        <translation>Цей JSON — ні GeoJSON, ні TimelineJS</translation>
    </message>
    <message>
        <source>Save it as one of these, or as CSV.</source>
        <translation>Збережіть його як один із них або як CSV.</translation>
    </message>
    <message>
        <source>The file is a PDF, not a table</source>
        <translation>Файл — PDF, а не таблиця</translation>
    </message>
    <message>
        <source>Import the table that it was made from.</source>
        <translation>Імпортуйте таблицю, з якої його зроблено.</translation>
    </message>
    <message>
        <source>The workbook is of the old form (.xls), or is encrypted</source>
        <translation>Книга старого формату (.xls) або зашифрована</translation>
    </message>
    <message>
        <source>Save it as .xlsx, .ods or .csv without a password.</source>
        <translation>Збережіть її як .xlsx, .ods чи .csv без пароля.</translation>
    </message>
    <message>
        <source>The file is a page or other XML, not KML</source>
        <translation>Файл — сторінка чи інший XML, а не KML</translation>
    </message>
    <message>
        <source>Save the table itself, such as CSV, instead of the page around it.</source>
        <translation>Збережіть саму таблицю, наприклад як CSV, а не сторінку навколо неї.</translation>
    </message>
    <message>
        <source>No encoding is called “%1”</source>
        <translation>Немає кодування з назвою «%1»</translation>
    </message>
    <message>
        <source>Choose another, such as UTF-8 or windows-1251.</source>
        <translation>Виберіть інше, наприклад UTF-8 чи windows-1251.</translation>
    </message>
    <message>
        <source>Perhaps this is no table, or its lines end in some other way.</source>
        <translation>Можливо, це не таблиця або її рядки закінчуються інакше.</translation>
    </message>
    <message>
        <source>The text does not say its encoding: it is read as %1</source>
        <translation>Текст не називає свого кодування: його прочитано як %1</translation>
    </message>
    <message>
        <source>If letters look wrong, choose another encoding.</source>
        <translation>Якщо літери неправильні, виберіть інше кодування.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading %2: those missing are empty</source>
        <translation>Клітинок у рядку — %1, у заголовку — %2: ті, яких бракує, порожні</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading %2: those beyond are left out</source>
        <translation>Клітинок у рядку — %1, у заголовку — %2: зайві пропущено</translation>
    </message>
    <message>
        <source>Perhaps a text with the separator in it lacks its quotation marks.</source>
        <translation>Можливо, текст із роздільником залишився без лапок.</translation>
    </message>
    <message>
        <source>The row holds zero characters: they are left out</source>
        <translation>Рядок містить нульові символи: їх пропущено</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark of a cell: it is kept</source>
        <translation>Після закритих лапок клітинки щось є: його збережено</translation>
    </message>
    <message>
        <source>A cell’s quotation mark is never closed: all that follows is its text</source>
        <translation>Лапки клітинки ніде не закрито: усе далі — її текст</translation>
    </message>
    <message>
        <source>The cell holds the hidden character %1</source>
        <translation>Клітинка містить прихований символ %1</translation>
    </message>
    <message>
        <source>The cell holds a character that could not be read: �</source>
        <translation>Клітинка містить символ, якого не вдалося прочитати: �</translation>
    </message>
    <message>
        <source>Perhaps the text is in another encoding.</source>
        <translation>Можливо, текст в іншому кодуванні.</translation>
    </message>
    <message>
        <source>Perhaps a quotation mark in this row is never closed.</source>
        <translation>Можливо, лапки в цьому рядку ніде не закрито.</translation>
    </message>
    <message>
        <source>A cell is longer than a million characters</source>
        <translation>Клітинка довша за мільйон символів</translation>
    </message>
    <message>
        <source>The row is longer than 16 million characters</source>
        <translation>Рядок довший за 16 мільйонів символів</translation>
    </message>
    <message>
        <source>The timeline is larger than 64 MiB</source>
        <translation>Хронологія більша за 64 МіБ</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Поділіть її.</translation>
    </message>
    <message>
        <source>The JSON is not UTF-8 text</source>
        <translation>JSON не є текстом UTF-8</translation>
    </message>
    <message>
        <source>The timeline has no list “events”</source>
        <translation>Хронологія не має списку «events»</translation>
    </message>
    <message>
        <source>TimelineJS keeps its events there.</source>
        <translation>TimelineJS тримає там свої події.</translation>
    </message>
    <message>
        <source>The file could not be written (%1)</source>
        <translation>Файл не вдалося записати (%1)</translation>
    </message>
    <message>
        <source>Check that you may write in this folder, and that the disk is not full.</source>
        <translation>Перевірте, чи маєте право писати в цю теку та чи не повний диск.</translation>
    </message>
    <message>
        <source>The timeline’s events have more than 200 different fields</source>
        <translation>Події хронології мають понад 200 різних полів</translation>
    </message>
    <message>
        <source>Leave out those that TimelineJS does not know.</source>
        <translation>Приберіть ті, яких TimelineJS не знає.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Такого файлу немає</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Перевірте назву й теку.</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Це тека, а не файл</translation>
    </message>
    <message>
        <source>Give the dossier’s JSON file inside it.</source>
        <translation>Укажіть файл JSON досьє, що в ній.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Файл не читається</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Перевірте, чи маєте право його читати.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB</source>
        <translation>Файл більший за 256 МіБ</translation>
    </message>
    <message>
        <source>Dossiers are at most that large. Split it.</source>
        <translation>Більших досьє не буває. Розділіть його.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Файл не вдалося прочитати до кінця</translation>
    </message>
    <message>
        <source>Try again, or copy it to another disk.</source>
        <translation>Спробуйте ще раз або скопіюйте його на інший диск.</translation>
    </message>
    <message>
        <source>The file is UTF-16</source>
        <translation>Файл у кодуванні UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Збережіть його в UTF-8.</translation>
    </message>
    <message>
        <source>Not UTF-8: the byte %1</source>
        <translation>Не UTF-8: байт %1</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Збережіть файл у UTF-8.</translation>
    </message>
    <message>
        <source>The file holds a zero byte</source>
        <translation>Файл містить нульовий байт</translation>
    </message>
    <message>
        <source>A dossier is plain text.</source>
        <translation>Досьє є простим текстом.</translation>
    </message>
    <message>
        <source>“%1” is no country’s code</source>
        <translation>«%1» не є кодом країни</translation>
    </message>
    <message>
        <source>It will not show on the map. Codes have three letters, such as FRA (ISO 3166-1 alpha-3).</source>
        <translation>На карті цього не буде. Коди мають три літери, як FRA (ISO 3166-1 alpha-3).</translation>
    </message>
    <message>
        <source>Unknown country: “%1”</source>
        <translation>Невідома країна: «%1»</translation>
    </message>
    <message>
        <source>Give a code of three letters, such as FRA, or a name.</source>
        <translation>Укажіть код із трьох літер, як FRA, або назву.</translation>
    </message>
    <message>
        <source>“line” and “at” both say where</source>
        <translation>«line» і «at» обидва кажуть, де це</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Залиште одне з двох.</translation>
    </message>
    <message>
        <source>The citation is empty</source>
        <translation>Посилання порожнє</translation>
    </message>
    <message>
        <source>Say its source, its line or its words.</source>
        <translation>Укажіть джерело, рядок або слова.</translation>
    </message>
    <message>
        <source>“%1” has no source</source>
        <translation>«%1» не має джерела</translation>
    </message>
    <message>
        <source>It will show as Unsourced on screen and in print.</source>
        <translation>На екрані й на папері буде позначка «Без джерела».</translation>
    </message>
    <message>
        <source>Not a colour: “%1”</source>
        <translation>Не колір: «%1»</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB, such as #2A6796.</source>
        <translation>Пишіть його як #RRGGBB, наприклад #2A6796.</translation>
    </message>
    <message>
        <source>This program does not read the format “%1”</source>
        <translation>Ця програма не читає формат «%1»</translation>
    </message>
    <message>
        <source>It reads “%1”.</source>
        <translation>Вона читає «%1».</translation>
    </message>
    <message>
        <source>The id “%1” is used twice in “%2”</source>
        <translation>Ідентифікатор «%1» ужито двічі в «%2»</translation>
    </message>
    <message>
        <source>Give each its own id, or keep one of the two.</source>
        <translation>Дайте кожному свій ідентифікатор або залиште один із двох.</translation>
    </message>
    <message>
        <source>Unknown source: “%1”</source>
        <translation>Невідоме джерело: «%1»</translation>
    </message>
    <message>
        <source>A lens is “all”, “official” or ids of sources with commas between them.</source>
        <translation>Вибір джерел: «all», «official» або ідентифікатори джерел через кому.</translation>
    </message>
    <message>
        <source>“%1” is listed twice</source>
        <translation>«%1» є у списку двічі</translation>
    </message>
    <message>
        <source>An earlier claim of the same source gives it “%1” for the same time. Keep one.</source>
        <translation>Попереднє твердження того самого джерела дає «%1» на той самий час. Залиште одне.</translation>
    </message>
    <message>
        <source>“%1” has no date</source>
        <translation>«%1» не має дати</translation>
    </message>
    <message>
        <source>It will show as Undated. Write &quot;when&quot;: null where no source gives one.</source>
        <translation>Буде позначка «Без дати». Пишіть &quot;when&quot;: null, якщо жодне джерело її не дає.</translation>
    </message>
    <message>
        <source>The place has one coordinate</source>
        <translation>Місце має лише одну координату</translation>
    </message>
    <message>
        <source>Give both “lon” and “lat”, in degrees, or neither.</source>
        <translation>Укажіть і «lon», і «lat» у градусах або жодної.</translation>
    </message>
    <message>
        <source>Unknown group: “%1”</source>
        <translation>Невідома група: «%1»</translation>
    </message>
    <message>
        <source>Unknown status: “%1”</source>
        <translation>Невідомий статус: «%1»</translation>
    </message>
    <message>
        <source>Unknown actor: “%1”</source>
        <translation>Невідомий учасник: «%1»</translation>
    </message>
    <message>
        <source>Unknown event: “%1”</source>
        <translation>Невідома подія: «%1»</translation>
    </message>
    <message>
        <source>Unknown theme: “%1”</source>
        <translation>Невідома тема: «%1»</translation>
    </message>
    <message>
        <source>It is %1 or more.</source>
        <translation>Це %1 або більше.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2.</source>
        <translation>Значення від %1 до %2.</translation>
    </message>
    <message>
        <source>Give an id from the list “sources”.</source>
        <translation>Укажіть ідентифікатор зі списку «sources».</translation>
    </message>
    <message>
        <source>Give an id from the list “groups”.</source>
        <translation>Укажіть ідентифікатор зі списку «groups».</translation>
    </message>
    <message>
        <source>Give an id from the list “statuses”.</source>
        <translation>Укажіть ідентифікатор зі списку «statuses».</translation>
    </message>
    <message>
        <source>Give an id from the list “actors”, or a country’s code such as FRA.</source>
        <translation>Укажіть ідентифікатор зі списку «actors» або код країни, як FRA.</translation>
    </message>
    <message>
        <source>Give an id from the list “events”.</source>
        <translation>Укажіть ідентифікатор зі списку «events».</translation>
    </message>
    <message>
        <source>Give an id from the list “themes”.</source>
        <translation>Укажіть ідентифікатор зі списку «themes».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Можливо, «%1»?</translation>
    </message>
    <message>
        <source>Did you mean “%1” (%2)?</source>
        <translation>Можливо, «%1» (%2)?</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«%1» порожнє</translation>
    </message>
    <message>
        <source>Write the text, or leave the field out.</source>
        <translation>Напишіть текст або приберіть поле.</translation>
    </message>
    <message>
        <source>“%1” holds the hidden character %2</source>
        <translation>«%1» містить прихований символ %2</translation>
    </message>
    <message>
        <source>It can make a text read otherwise than it is written. Remove it.</source>
        <translation>Через нього текст може читатися не так, як написано. Приберіть його.</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2</source>
        <translation>«%1» поза межами: %2</translation>
    </message>
    <message>
        <source>“%1” must be a whole number</source>
        <translation>«%1» має бути цілим числом</translation>
    </message>
    <message>
        <source>Write it without a decimal point.</source>
        <translation>Пишіть без десяткової крапки.</translation>
    </message>
    <message>
        <source>Not an id: “%1”</source>
        <translation>Не ідентифікатор: «%1»</translation>
    </message>
    <message>
        <source>Use up to 64 letters without accents, digits, hyphens, underscores and dots.</source>
        <translation>До 64 латинських літер, цифр, дефісів, підкреслень і крапок.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>«%1» не може бути «%2»</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Ужийте одне з цих: %1.</translation>
    </message>
    <message>
        <source>A source cannot be called “%1”</source>
        <translation>Джерело не може зватися «%1»</translation>
    </message>
    <message>
        <source>That word names a choice of sources.</source>
        <translation>Це слово позначає вибір джерел.</translation>
    </message>
    <message>
        <source>The status “%1” has no colour</source>
        <translation>Статус «%1» не має кольору</translation>
    </message>
    <message>
        <source>Add &quot;colour&quot;: &quot;#RRGGBB&quot;, or all of “light”, “dark” and “print”.</source>
        <translation>Додайте &quot;colour&quot;: &quot;#RRGGBB&quot; або разом «light», «dark» і «print».</translation>
    </message>
    <message>
        <source>“%1” is not a language of dossiers</source>
        <translation>«%1» не є мовою досьє</translation>
    </message>
    <message>
        <source>Texts are in en, fr or uk.</source>
        <translation>Тексти бувають en, fr або uk.</translation>
    </message>
    <message>
        <source>Write the text in en, fr or uk, or leave the field out.</source>
        <translation>Напишіть текст для en, fr або uk чи приберіть поле.</translation>
    </message>
    <message>
        <source>Not a language tag: “%1”</source>
        <translation>Не мовний тег: «%1»</translation>
    </message>
    <message>
        <source>Write a tag such as en, fr, uk or fr-CA.</source>
        <translation>Пишіть тег на кшталт en, fr, uk або fr-CA.</translation>
    </message>
    <message>
        <source>A quote has no place for “%1”</source>
        <translation>У цитаті немає місця для «%1»</translation>
    </message>
    <message>
        <source>Write { &quot;fr&quot;: &quot;the words&quot;, &quot;translations&quot;: { &quot;en&quot;: … } }, with one language the quote is in.</source>
        <translation>Пишіть { &quot;fr&quot;: &quot;слова&quot;, &quot;translations&quot;: { &quot;en&quot;: … } } з однією мовою цитати.</translation>
    </message>
    <message>
        <source>The quote has no words</source>
        <translation>У цитаті немає слів</translation>
    </message>
    <message>
        <source>Write { &quot;fr&quot;: &quot;the words&quot; }, in the source’s language.</source>
        <translation>Пишіть { &quot;fr&quot;: &quot;слова&quot; } мовою джерела.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins</source>
        <translation>«%1» закінчується раніше, ніж починається</translation>
    </message>
    <message>
        <source>Start %1, end %2.</source>
        <translation>Початок %1, кінець %2.</translation>
    </message>
    <message>
        <source>Not a date: “%1”</source>
        <translation>Не дата: «%1»</translation>
    </message>
    <message>
        <source>%1. Write YYYY-MM-DD, YYYY-MM or YYYY, or an interval such as 2025-03/2025-06.</source>
        <translation>%1. Пишіть РРРР-ММ-ДД, РРРР-ММ чи РРРР або проміжок, як 2025-03/2025-06.</translation>
    </message>
    <message>
        <source>“%1” must be one date</source>
        <translation>«%1» має бути однією датою</translation>
    </message>
    <message>
        <source>Write an interval as “span”.</source>
        <translation>Проміжок пишіть у «span».</translation>
    </message>
    <message>
        <source>“%1” and “span” say the same thing twice</source>
        <translation>«%1» і «span» кажуть те саме двічі</translation>
    </message>
    <message>
        <source>Keep “since” and “until”, or keep “span”.</source>
        <translation>Залиште «since» і «until» або «span».</translation>
    </message>
    <message>
        <source>“%1” must be an object</source>
        <translation>«%1» має бути об’єктом</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>«%1» має бути списком</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>«%1» має бути текстом</translation>
    </message>
    <message>
        <source>“%1” must be a number</source>
        <translation>«%1» має бути числом</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>«%1» має бути true або false</translation>
    </message>
    <message>
        <source>Each element of “%1” must be an object</source>
        <translation>Кожен елемент «%1» має бути об’єктом</translation>
    </message>
    <message>
        <source>Each element of “%1” must be a text</source>
        <translation>Кожен елемент «%1» має бути текстом</translation>
    </message>
    <message>
        <source>Each element of “%1” must be a number</source>
        <translation>Кожен елемент «%1» має бути числом</translation>
    </message>
    <message>
        <source>Write its fields in braces: { … }.</source>
        <translation>Пишіть його поля у фігурних дужках: { … }.</translation>
    </message>
    <message>
        <source>Write its elements in brackets: [ … ].</source>
        <translation>Пишіть його елементи у квадратних дужках: [ … ].</translation>
    </message>
    <message>
        <source>Write it in quotation marks: &quot;…&quot;.</source>
        <translation>Пишіть його в прямих лапках: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write it without quotation marks.</source>
        <translation>Пишіть його без лапок.</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>Бракує «%1»</translation>
    </message>
    <message>
        <source>Add the field “%1” here.</source>
        <translation>Додайте тут поле «%1».</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>«%1» тут двічі</translation>
    </message>
    <message>
        <source>Unknown field “%1”</source>
        <translation>Невідоме поле «%1»</translation>
    </message>
    <message>
        <source>It is not read. Begin your own fields with x-.</source>
        <translation>Його не прочитано. Свої поля починайте з x-.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл порожній</translation>
    </message>
    <message>
        <source>A dossier begins with { &quot;format&quot;: &quot;coalition-dossier/1&quot;.</source>
        <translation>Досьє починається з { &quot;format&quot;: &quot;coalition-dossier/1&quot;.</translation>
    </message>
    <message>
        <source>Something follows the end of the dossier</source>
        <translation>Після кінця досьє ще щось є</translation>
    </message>
    <message>
        <source>Remove it, or look for a brace closed too early.</source>
        <translation>Приберіть це або пошукайте дужку, закриту зарано.</translation>
    </message>
    <message>
        <source>A field’s name is expected here</source>
        <translation>Тут має бути назва поля</translation>
    </message>
    <message>
        <source>Write names in quotation marks: &quot;title&quot;.</source>
        <translation>Назви пишіть у прямих лапках: &quot;title&quot;.</translation>
    </message>
    <message>
        <source>A colon is missing after the field’s name</source>
        <translation>Після назви поля бракує двокрапки</translation>
    </message>
    <message>
        <source>Write &quot;name&quot;: value.</source>
        <translation>Пишіть &quot;назва&quot;: значення.</translation>
    </message>
    <message>
        <source>A comma or } is missing before this</source>
        <translation>Перед цим бракує коми або }</translation>
    </message>
    <message>
        <source>Put a comma between two fields, and } after the last.</source>
        <translation>Між полями ставте кому, а після останнього }.</translation>
    </message>
    <message>
        <source>A comma or ] is missing before this</source>
        <translation>Перед цим бракує коми або ]</translation>
    </message>
    <message>
        <source>Put a comma between two elements, and ] after the last.</source>
        <translation>Між елементами ставте кому, а після останнього ].</translation>
    </message>
    <message>
        <source>This text holds an escape sequence that does not exist</source>
        <translation>У тексті є екранування, якого не існує</translation>
    </message>
    <message>
        <source>Write \\ for a backslash, \&quot; for a quotation mark, \n for a line break.</source>
        <translation>Пишіть \\ для зворотної скісної риски, \&quot; для лапок, \n для нового рядка.</translation>
    </message>
    <message>
        <source>A text has no closing quotation mark</source>
        <translation>Текст не має закривних лапок</translation>
    </message>
    <message>
        <source>Close it with &quot;.</source>
        <translation>Закрийте його знаком &quot;.</translation>
    </message>
    <message>
        <source>A text holds a line break or a control character</source>
        <translation>У тексті є новий рядок або керівний символ</translation>
    </message>
    <message>
        <source>Close the text with &quot;, or write \n for a line break.</source>
        <translation>Закрийте текст знаком &quot; або пишіть \n для нового рядка.</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>Це не число</translation>
    </message>
    <message>
        <source>Write numbers as 12 or 12.5.</source>
        <translation>Числа пишіть як 12 або 12.5.</translation>
    </message>
    <message>
        <source>Lists and objects lie too deep inside each other</source>
        <translation>Списки й об’єкти вкладено надто глибоко</translation>
    </message>
    <message>
        <source>No dossier needs more than a few levels.</source>
        <translation>Жодне досьє не потребує більше кількох рівнів.</translation>
    </message>
    <message>
        <source>A value is expected here</source>
        <translation>Тут має бути значення</translation>
    </message>
    <message>
        <source>Write a text in quotation marks, a number, true, false, null, [ … ] or { … }.</source>
        <translation>Пишіть текст у лапках, число, true, false, null, [ … ] або { … }.</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>У JSON немає коментарів</translation>
    </message>
    <message>
        <source>Remove it, or keep it as a field: &quot;x-note&quot;: &quot;…&quot;.</source>
        <translation>Приберіть його або збережіть як поле: &quot;x-note&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is a comma too many before this</source>
        <translation>Перед цим зайва кома</translation>
    </message>
    <message>
        <source>Remove the comma after the last one of a list.</source>
        <translation>Приберіть кому після останнього елемента списку.</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>Файл закінчується зарано</translation>
    </message>
    <message>
        <source>Close every text, list and object: &quot; ] }.</source>
        <translation>Закрийте кожен текст, список і об’єкт: &quot; ] }.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>Not in this dossier</source>
        <translation>Немає в цьому досьє</translation>
    </message>
    <message>
        <source>Not known to this lens</source>
        <translation>Невідомо вибраним джерелам</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No status on this day</source>
        <translation>Немає статусу на цей день</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier or undated</source>
        <translation>
            <numerusform>і ще %n раніша або без дати</numerusform>
            <numerusform>і ще %n раніші або без дати</numerusform>
            <numerusform>і ще %n раніших або без дати</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>рядки %1</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1 (виведено)</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>написано %1</translation>
    </message>
    <message>
        <source>%1 written %2</source>
        <translation>%1, написано %2</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>presence not stated</source>
        <translation>присутність не зазначено</translation>
    </message>
    <message>
        <source>host</source>
        <translation>господар</translation>
    </message>
    <message>
        <source>convener</source>
        <translation>ініціатор</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>промовець</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>спостерігач</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>дистанційно</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>участь очікується</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>відсутність</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Announced, not yet held</source>
        <translation>Оголошено, ще не відбулося</translation>
    </message>
    <message>
        <source>Announced; no source says it was held</source>
        <translation>Оголошено; чи відбулося, не сказано</translation>
    </message>
    <message>
        <source>No date stated</source>
        <translation>Дату не зазначено</translation>
    </message>
    <message>
        <source>After the shown date</source>
        <translation>Після показаної дати</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Відбулося</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Відбулося</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation>Місце не зазначено</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>No start stated</source>
        <translation>Початок не зазначено</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Від самого початку</translation>
    </message>
    <message>
        <source>No end stated</source>
        <translation>Кінець не зазначено</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Undated, by %1</source>
        <translation>Без дати, не пізніше %1</translation>
    </message>
    <message>
        <source>%1: %2, hidden</source>
        <translation>%1: %2, сховано</translation>
    </message>
    <message>
        <source>%1: %2, shown</source>
        <translation>%1: %2, показано</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n член</numerusform>
            <numerusform>%n члени</numerusform>
            <numerusform>%n членів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n можливий</numerusform>
            <numerusform>%n можливі</numerusform>
            <numerusform>%n можливих</numerusform>
        </translation>
    </message>
    <message>
        <source>Founded this month, day not stated</source>
        <translation>Засновано цього місяця, день не зазначено</translation>
    </message>
    <message>
        <source>Founded this season, day not stated</source>
        <translation>Засновано цього сезону, день не зазначено</translation>
    </message>
    <message>
        <source>Founded this year, day not stated</source>
        <translation>Засновано цього року, день не зазначено</translation>
    </message>
    <message>
        <source>Founded about now, date not stated</source>
        <translation>Засновано приблизно тепер, дату не зазначено</translation>
    </message>
    <message numerus="yes">
        <source>The source gives %1 as the beginning, and no day. On %2 its %n states are shown as possibly members: it may have begun before or after that day.</source>
        <translation>
            <numerusform>Джерело називає початком %1 і не вказує дня. На %2 її %n державу показано як можливого члена: вона могла початися до або після цього дня.</numerusform>
            <numerusform>Джерело називає початком %1 і не вказує дня. На %2 її %n держави показано як можливих членів: вона могла початися до або після цього дня.</numerusform>
            <numerusform>Джерело називає початком %1 і не вказує дня. На %2 її %n держав показано як можливих членів: вона могла початися до або після цього дня.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Теми</translation>
    </message>
    <message numerus="yes">
        <source>All %n members</source>
        <translation>
            <numerusform>Усі %n член</numerusform>
            <numerusform>Усі %n члени</numerusform>
            <numerusform>Усі %n членів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n members</source>
        <translation>
            <numerusform>Ще %n член</numerusform>
            <numerusform>Інші %n члени</numerusform>
            <numerusform>Інші %n членів</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants not stated</source>
        <translation>Учасників не зазначено</translation>
    </message>
    <message>
        <source>%1 (our translation)</source>
        <translation>%1 (наш переклад)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Офіційне</translation>
    </message>
    <message>
        <source>News agency</source>
        <translation>Інформагентство</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Преса</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>Агрегатор</translation>
    </message>
    <message>
        <source>Possibly %1</source>
        <translation>Можливо, %1</translation>
    </message>
    <message>
        <source>%1, no status on %2</source>
        <translation>%1, немає статусу на %2</translation>
    </message>
    <message>
        <source>%1, %2 on %3, undated</source>
        <translation>%1, %2 на %3, без дати</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1, %2 на %3</translation>
    </message>
    <message>
        <source>%1, %2 on %3, since %4</source>
        <translation>%1, %2 на %3, початок: %4</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Члени:</translation>
    </message>
    <message>
        <source>%1, no change in the dossier.</source>
        <translation>%1, без змін у досьє.</translation>
    </message>
    <message>
        <source>Joined:</source>
        <translation>Приєдналися:</translation>
    </message>
    <message>
        <source>Now certain:</source>
        <translation>Тепер певні:</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>Вийшли:</translation>
    </message>
    <message>
        <source>Status changed:</source>
        <translation>Змінили статус:</translation>
    </message>
    <message>
        <source>To come:</source>
        <translation>Попереду:</translation>
    </message>
    <message>
        <source>Announced:</source>
        <translation>Оголошено:</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Очікується:</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Відтоді: %1</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Попереду</translation>
    </message>
    <message>
        <source>, announced</source>
        <translation>, оголошено</translation>
    </message>
    <message>
        <source>, cancelled</source>
        <translation>, скасовано</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>джерела розходяться</translation>
    </message>
    <message>
        <source>Events by %1</source>
        <translation>Події до %1</translation>
    </message>
    <message>
        <source>No event by this day.</source>
        <translation>Жодної події до цього дня.</translation>
    </message>
    <message>
        <source>Coalition Atlas %1 · dossier %2, revision %3</source>
        <translation>Coalition Atlas %1 · досьє %2, редакція %3</translation>
    </message>
    <message>
        <source>%1 (possible)</source>
        <translation>%1 (можливо)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Оголошено</translation>
    </message>
    <message>
        <source>Situation brief</source>
        <translation>Ситуаційна довідка</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>Члени (%1)</translation>
    </message>
    <message>
        <source>Possible members (%1)</source>
        <translation>Можливі члени (%1)</translation>
    </message>
    <message>
        <source>Members (%1) and possible members (%2)</source>
        <translation>Члени (%1) і можливі члени (%2)</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>можливо</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>(date inferred)</source>
        <translation>(дату виведено)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>%1: no other event</source>
        <translation>%1: інших подій немає</translation>
    </message>
    <message>
        <source>%1: no event</source>
        <translation>%1: подій немає</translation>
    </message>
    <message>
        <source>Ambiguous and adverse positions</source>
        <translation>Неоднозначні та ворожі позиції</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>без джерела</translation>
    </message>
    <message>
        <source>The PDF cannot be made: %1.</source>
        <translation>Не вдається створити PDF: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не вдається записати %1: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Теки %1 немає.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 є текою, а не файлом.</translation>
    </message>
    <message>
        <source>A picture of %1 dots an inch is too large.</source>
        <translation>Зображення з %1 точок на дюйм завелике.</translation>
    </message>
    <message>
        <source>undated, no later than %1</source>
        <translation>без дати, не пізніше %1</translation>
    </message>
    <message>
        <source>(inferred)</source>
        <translation>(виведено)</translation>
    </message>
    <message numerus="yes">
        <source>%n possible members</source>
        <translation>
            <numerusform>%n можливий член</numerusform>
            <numerusform>%n можливі члени</numerusform>
            <numerusform>%n можливих членів</numerusform>
        </translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Жодного члена</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далі: %1</translation>
    </message>
    <message>
        <source>Announced: %1</source>
        <translation>Оголошено: %1</translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Остання подія: %1</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>На %1: %2</translation>
    </message>
    <message>
        <source>No source says that it was held.</source>
        <translation>Жодне джерело не каже, що ця подія відбулася.</translation>
    </message>
    <message>
        <source>Latest event: %1</source>
        <translation>Остання подія: %1</translation>
    </message>
    <message>
        <source>It has not yet been held on the date of this page.</source>
        <translation>На дату цієї сторінки ця подія ще не відбулася.</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>усі: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 certain, %3 possible.</source>
        <translation>%1: певних %2, можливих %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n джерело</numerusform>
            <numerusform>%n джерела</numerusform>
            <numerusform>%n джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Усі джерела</translation>
    </message>
    <message>
        <source>Official sources</source>
        <translation>Офіційні джерела</translation>
    </message>
    <message>
        <source>According to: %1</source>
        <translation>За джерелом: %1</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>оголошено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дні</numerusform>
            <numerusform>через %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Вибрано</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Цього дня</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Раніше</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n раніше</numerusform>
            <numerusform>%n раніше</numerusform>
            <numerusform>%n раніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n пізніше</numerusform>
            <numerusform>%n пізніше</numerusform>
            <numerusform>%n пізніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>у часі</translation>
    </message>
    <message>
        <source>after the source was written</source>
        <translation>після написання джерела</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Джерела розходяться</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Приєдналися</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вийшли</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Changed status</source>
        <translation>Змінили статус</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Нічого не змінилося</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n помилка</numerusform>
            <numerusform>%n помилки</numerusform>
            <numerusform>%n помилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n попередження</numerusform>
            <numerusform>%n попередження</numerusform>
            <numerusform>%n попереджень</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds too many values</source>
        <translation>У файлі забагато значень</translation>
    </message>
    <message>
        <source>A dossier has at most 32 million. Split it.</source>
        <translation>У досьє їх щонайбільше 32 мільйони. Розділіть його.</translation>
    </message>
    <message numerus="yes">
        <source>%n members since %1</source>
        <translation>
            <numerusform>%n член, початок: %1</numerusform>
            <numerusform>%n члени, початок: %1</numerusform>
            <numerusform>%n членів, початок: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члени</translation>
    </message>
    <message>
        <source>UN General Assembly</source>
        <translation>Генеральна Асамблея ООН</translation>
    </message>
    <message>
        <source>UN General Assembly (Crimea in Ukraine)</source>
        <translation>Генеральна Асамблея ООН (Крим у складі України)</translation>
    </message>
    <message>
        <source>De facto control</source>
        <translation>Фактичний контроль</translation>
    </message>
    <message>
        <source>De facto control (Natural Earth)</source>
        <translation>Фактичний контроль (Natural Earth)</translation>
    </message>
    <message>
        <source>Boundaries: %1 · Natural Earth</source>
        <translation>Кордони: %1 · Natural Earth</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <translation>%1, без дати</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1, початок: %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Зустрічі</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заяви</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Операції</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Періоди</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публікації</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>%1-й тиждень %2&#xa0;року</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>%1-й&#xa0;кв. %2</translation>
    </message>
    <message>
        <source>This timeline runs from %1 to %2.</source>
        <translation>Ця шкала часу охоплює період від %1 до %2.</translation>
    </message>
    <message>
        <source>read as day, month, year</source>
        <translation>прочитано як день, місяць, рік</translation>
    </message>
    <message>
        <source>%1: goes to %2, its last day, when what happened in it is certain.</source>
        <translation>%1: перехід на %2, останній день, коли те, що тоді сталося, вже певне.</translation>
    </message>
    <message>
        <source>%1: goes to %2, the last of its days on this timeline.</source>
        <translation>%1: перехід на %2, останній із цих днів на шкалі часу.</translation>
    </message>
    <message>
        <source>Add the year.</source>
        <translation>Додайте рік.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Такої дати немає.</translation>
    </message>
    <message>
        <source>The day comes before the month: 31/12/2025.</source>
        <translation>День пишуть перед місяцем: 31/12/2025.</translation>
    </message>
    <message>
        <source>Type a date: 5 January 2026, March 2025, spring 2025, Q1 2026, 2025 or 2026-01-05.</source>
        <translation>Введіть дату: 5 січня 2026, березень 2025, весна 2025, 1 кв. 2026, 2025 або 2026-01-05.</translation>
    </message>
    <message>
        <source>The same day.</source>
        <translation>Той самий день.</translation>
    </message>
    <message numerus="yes">
        <source>%n days apart.</source>
        <translation>
            <numerusform>Різниця — %n день.</numerusform>
            <numerusform>Різниця — %n дні.</numerusform>
            <numerusform>Різниця — %n днів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>приєднань: %n</numerusform>
            <numerusform>приєднань: %n</numerusform>
            <numerusform>приєднань: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>виходів: %n</numerusform>
            <numerusform>виходів: %n</numerusform>
            <numerusform>виходів: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n зміна статусу</numerusform>
            <numerusform>%n зміни статусу</numerusform>
            <numerusform>%n змін статусу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became certain</source>
        <translation>
            <numerusform>%n підтвердження</numerusform>
            <numerusform>%n підтвердження</numerusform>
            <numerusform>%n підтверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation>Можливо</translation>
    </message>
    <message>
        <source>Nothing with a date on this timeline is selected.</source>
        <translation>Не вибрано нічого, що має дату на цій шкалі часу.</translation>
    </message>
    <message>
        <source>Today is %1: this timeline ends on %2.</source>
        <translation>Сьогодні %1: ця шкала часу закінчується %2.</translation>
    </message>
    <message>
        <source>Today is %1: this timeline begins on %2.</source>
        <translation>Сьогодні %1: ця шкала часу починається %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n possibly members</source>
        <translation>
            <numerusform>%n можливий член</numerusform>
            <numerusform>%n можливі члени</numerusform>
            <numerusform>%n можливих членів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 this day</source>
        <translation>%1 цього дня</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>%1 завтра</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n days</source>
        <translation>
            <numerusform>%1 через %n день</numerusform>
            <numerusform>%1 через %n дні</numerusform>
            <numerusform>%1 через %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag A or B, or focus one and use the arrow keys.</source>
        <translation>Перетягніть A чи B або виберіть одну з дат і натискайте стрілки.</translation>
    </message>
    <message>
        <source>%1, date inferred</source>
        <translation>%1, дату виведено</translation>
    </message>
    <message>
        <source>Role in events</source>
        <translation>Роль у подіях</translation>
    </message>
    <message>
        <source>Role in events, %1</source>
        <translation>Роль у подіях, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outside these days</source>
        <translation>
            <numerusform>%n поза цими днями</numerusform>
            <numerusform>%n поза цими днями</numerusform>
            <numerusform>%n поза цими днями</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>%1–%2, sources differ</source>
        <translation>%1–%2, джерела розходяться</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>perhaps later</source>
        <translation>можливо, пізніше</translation>
    </message>
    <message>
        <source>perhaps on other days</source>
        <translation>можливо, в інші дні</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible event(s)</source>
        <translation>
            <numerusform>%n можлива подія</numerusform>
            <numerusform>%n можливі події</numerusform>
            <numerusform>%n можливих подій</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1, its first event</source>
        <translation>Перейти до %1, першої події</translation>
    </message>
    <message>
        <source>Go to %1, its first day: no event begins in it</source>
        <translation>Перейти до %1, першого дня: жодна подія тут не починається</translation>
    </message>
    <message>
        <source>Events per year</source>
        <translation>Події за роками</translation>
    </message>
    <message>
        <source>Events per decade</source>
        <translation>Події за десятиліттями</translation>
    </message>
    <message>
        <source>Events per century</source>
        <translation>Події за століттями</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Події за місяцями</translation>
    </message>
    <message numerus="yes">
        <source>%n undated, not counted</source>
        <translation>
            <numerusform>%n без дати, не враховано</numerusform>
            <numerusform>%n без дати, не враховано</numerusform>
            <numerusform>%n без дати, не враховано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled, not counted</source>
        <translation>
            <numerusform>%n скасована, не враховано</numerusform>
            <numerusform>%n скасовані, не враховано</numerusform>
            <numerusform>%n скасованих, не враховано</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Events on %1: %2</source>
        <translation>Події %1: %2</translation>
    </message>
    <message>
        <source>Events on %1: %2 of %3</source>
        <translation>Події %1: %2 з %3</translation>
    </message>
    <message>
        <source>Events, %1: %2</source>
        <translation>Події, %1: %2</translation>
    </message>
    <message>
        <source>Events, %1: %2 of %3</source>
        <translation>Події, %1: %2 з %3</translation>
    </message>
    <message>
        <source>Events since the start: %1</source>
        <translation>Події від початку: %1</translation>
    </message>
    <message>
        <source>Events since the start: %1 of %2</source>
        <translation>Події від початку: %1 з %2</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>від початку</translation>
    </message>
    <message numerus="yes">
        <source>including %n possible</source>
        <translation>
            <numerusform>із них %n можлива</numerusform>
            <numerusform>із них %n можливі</numerusform>
            <numerusform>із них %n можливих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 з %n події</numerusform>
            <numerusform>%1 з %n подій</numerusform>
            <numerusform>%1 з %n подій</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1, the earliest day of its first event</source>
        <translation>Перейти до %1, найранішого дня першої події</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти до %1</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>учасник</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>дату виведено</translation>
    </message>
    <message>
        <source>No part in an event by this day.</source>
        <translation>Участі в подіях до цього дня немає.</translation>
    </message>
    <message>
        <source>Expected outcomes (%1):</source>
        <translation>Очікувані результати (%1):</translation>
    </message>
    <message>
        <source>Scenarios that speak of it, undated:</source>
        <translation>Сценарії, у яких про це йдеться, без дати:</translation>
    </message>
    <message>
        <source>Commitments and outlook</source>
        <translation>Зобов’язання та перспективи</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>What its status rests on: %1.</source>
        <translation>На чому ґрунтується статус: %1.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Відколи</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Доки</translation>
    </message>
    <message>
        <source>Sources differ; also reported:</source>
        <translation>Джерела розходяться; також повідомляють:</translation>
    </message>
    <message>
        <source>Also reported:</source>
        <translation>Також повідомляють:</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (продовження)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>станом на %1</translation>
    </message>
    <message>
        <source>after this day</source>
        <translation>після цього дня</translation>
    </message>
    <message>
        <source>Status over time</source>
        <translation>Статус у часі</translation>
    </message>
    <message>
        <source>A country’s page needs a country.</source>
        <translation>Для картки держави потрібна держава.</translation>
    </message>
    <message>
        <source>The dossier has no actor “%1”.</source>
        <translation>У досьє немає учасника «%1».</translation>
    </message>
    <message>
        <source>The dossier has no actor “%1”. Is “%2” (%3) meant?</source>
        <translation>У досьє немає учасника «%1». Чи не «%2» (%3)?</translation>
    </message>
    <message>
        <source>Organisation card</source>
        <translation>Картка організації</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>Картка особи</translation>
    </message>
    <message>
        <source>Country card</source>
        <translation>Картка держави</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>єдиний</translation>
    </message>
    <message>
        <source>It begins between %1 and %2.</source>
        <translation>Початок — між %1 і %2.</translation>
    </message>
    <message>
        <source>It ends between %1 and %2.</source>
        <translation>Кінець — між %1 і %2.</translation>
    </message>
    <message numerus="yes">
        <source>one of %n</source>
        <translation>
            <numerusform>один із %n</numerusform>
            <numerusform>один із %n</numerusform>
            <numerusform>один із %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n states</source>
        <translation>
            <numerusform>одна з %n держави</numerusform>
            <numerusform>одна з %n держав</numerusform>
            <numerusform>одна з %n держав</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are the same day: nothing can differ between them.</source>
        <translation>A і B — той самий день: між ними нічого не може відрізнятися.</translation>
    </message>
    <message>
        <source>No dated status differs between the two days.</source>
        <translation>Жоден датований статус не відрізняється між цими двома днями.</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Без позиції</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Тепер: %1</translation>
    </message>
    <message>
        <source>Now certain: %1</source>
        <translation>Підтверджено: %1</translation>
    </message>
    <message>
        <source>the words that the status rests on</source>
        <translation>слова, на яких ґрунтується статус</translation>
    </message>
    <message>
        <source>No event between A and B</source>
        <translation>Жодної події між A та B</translation>
    </message>
    <message>
        <source>Announced for after %1</source>
        <translation>Оголошено на час після %1</translation>
    </message>
    <message>
        <source>nothing in the dossier.</source>
        <translation>у досьє нічого немає.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>There is no day to compare with: no dated event of the dossier comes before %1. Choose a day A.</source>
        <translation>Немає дня для порівняння: жодна датована подія досьє не передує даті %1. Виберіть день A.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>all on %1</source>
        <translation>усі: %1</translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>усі: %1</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>усі: %1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>Possibly joined</source>
        <translation>Можливо приєдналися</translation>
    </message>
    <message>
        <source>Now certain</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Member in both</source>
        <translation>В обидва дні</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Новий статус</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>без позиції</translation>
    </message>
    <message>
        <source>Not compared:</source>
        <translation>Не порівнюються:</translation>
    </message>
    <message>
        <source>The source does not date their positions.</source>
        <translation>Джерело не датує їхніх позицій.</translation>
    </message>
    <message>
        <source>The sources do not date their positions.</source>
        <translation>Джерела не датують їхніх позицій.</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>можливо</translation>
    </message>
    <message>
        <source>%1 of them possibly</source>
        <translation>з них можливо: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n events between A and B</source>
        <translation>
            <numerusform>%n подія між A та B</numerusform>
            <numerusform>%n події між A та B</numerusform>
            <numerusform>%n подій між A та B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states joined</source>
        <translation>
            <numerusform>%n держава приєдналася</numerusform>
            <numerusform>%n держави приєдналися</numerusform>
            <numerusform>%n держав приєдналося</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states possibly joined</source>
        <translation>
            <numerusform>%n держава, можливо, приєдналася</numerusform>
            <numerusform>%n держави, можливо, приєдналися</numerusform>
            <numerusform>%n держав, можливо, приєдналося</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states left</source>
        <translation>
            <numerusform>%n держава вийшла</numerusform>
            <numerusform>%n держави вийшли</numerusform>
            <numerusform>%n держав вийшло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states changed status</source>
        <translation>
            <numerusform>%n держава змінила статус</numerusform>
            <numerusform>%n держави змінили статус</numerusform>
            <numerusform>%n держав змінило статус</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states now certain</source>
        <translation>
            <numerusform>%n державу підтверджено</numerusform>
            <numerusform>%n держави підтверджено</numerusform>
            <numerusform>%n держав підтверджено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members on both days</source>
        <translation>
            <numerusform>%n член в обидва дні</numerusform>
            <numerusform>%n члени в обидва дні</numerusform>
            <numerusform>%n членів в обидва дні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possibly joined</source>
        <translation>
            <numerusform>можливих приєднань: %n</numerusform>
            <numerusform>можливих приєднань: %n</numerusform>
            <numerusform>можливих приєднань: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed status</source>
        <translation>
            <numerusform>змін статусу: %n</numerusform>
            <numerusform>змін статусу: %n</numerusform>
            <numerusform>змін статусу: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now certain</source>
        <translation>
            <numerusform>підтверджень: %n</numerusform>
            <numerusform>підтверджень: %n</numerusform>
            <numerusform>підтверджень: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>also reported: %1</source>
        <translation>також повідомляють: %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>с.&#xa0;%1</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Їхніми словами</translation>
    </message>
    <message>
        <source>Events without a page</source>
        <translation>Події без сторінки</translation>
    </message>
    <message>
        <source>Before the first day of this series</source>
        <translation>До першого дня цієї серії</translation>
    </message>
    <message>
        <source>Announced for later</source>
        <translation>Оголошені на пізніше</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>What the sources leave open</source>
        <translation>Що джерела лишають відкритим</translation>
    </message>
    <message>
        <source>What it was to bring</source>
        <translation>Чого від неї очікували</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Хто взяв участь</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Кого очікують</translation>
    </message>
    <message>
        <source>No source names anybody.</source>
        <translation>Жодне джерело не називає учасників.</translation>
    </message>
    <message>
        <source>Events of the month</source>
        <translation>Події місяця</translation>
    </message>
    <message>
        <source>Changes in the month</source>
        <translation>Зміни за місяць</translation>
    </message>
    <message>
        <source>One page for each event</source>
        <translation>Сторінка на кожну подію</translation>
    </message>
    <message>
        <source>One page for each month</source>
        <translation>Сторінка на кожен місяць</translation>
    </message>
    <message>
        <source>One page for each country</source>
        <translation>Сторінка на кожну державу</translation>
    </message>
    <message>
        <source>As of %1: %2.</source>
        <translation>Станом на %1: %2.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>Період: %1 – %2. Усього: %3.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3: %4.</source>
        <translation>Період: %1 – %2, %3. Усього: %4.</translation>
    </message>
    <message>
        <source>Nobody has a position on %1: there is no page to make.</source>
        <translation>Станом на %1 ніхто не має позиції: сторінок немає.</translation>
    </message>
    <message>
        <source>The series would begin on %1 and end before that, on %2.</source>
        <translation>Серія починалася б %1, а закінчувалася б раніше, %2.</translation>
    </message>
    <message>
        <source>Nothing happened from %1 to %2: there is no page to make.</source>
        <translation>За період %1 – %2 нічого не сталося: сторінок немає.</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Подія %1 з %2</translation>
    </message>
    <message>
        <source>Month %1 of %2</source>
        <translation>Місяць %1 з %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message numerus="yes">
        <source>%n months with events or changes</source>
        <translation>
            <numerusform>%n місяць із подіями чи змінами</numerusform>
            <numerusform>%n місяці з подіями чи змінами</numerusform>
            <numerusform>%n місяців із подіями чи змінами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states and organisations</source>
        <translation>
            <numerusform>%n держава чи організація</numerusform>
            <numerusform>%n держави й організації</numerusform>
            <numerusform>%n держав і організацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>The dossier has no source “%1”: it is shown through its own lens</source>
        <translation>У досьє немає джерела «%1»: застосовано його власний вибір джерел</translation>
    </message>
    <message>
        <source>The dossier has no actor “%1”: nothing is selected</source>
        <translation>У досьє немає учасника «%1»: нічого не вибрано</translation>
    </message>
    <message>
        <source>The dossier has no event “%1”: nothing is selected</source>
        <translation>У досьє немає події «%1»: нічого не вибрано</translation>
    </message>
    <message>
        <source>There is no boundary position “%1”: the usual one is shown</source>
        <translation>Немає позиції щодо кордонів «%1»: показано звичну</translation>
    </message>
    <message>
        <source>The dossier has no status “%1”: it cannot be hidden</source>
        <translation>У досьє немає статусу «%1»: його не можна приховати</translation>
    </message>
    <message>
        <source>The PDF is damaged</source>
        <translation>PDF пошкоджено</translation>
    </message>
    <message>
        <source>Ask for it again, or open the dossier itself.</source>
        <translation>Попросіть його ще раз або відкрийте саме досьє.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password</source>
        <translation>PDF захищено паролем</translation>
    </message>
    <message>
        <source>Ask for one that is not locked.</source>
        <translation>Попросіть незахищений.</translation>
    </message>
    <message>
        <source>What the PDF carries is larger than any dossier</source>
        <translation>Вкладене в PDF більше за будь-яке досьє</translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation>Не довіряйте йому.</translation>
    </message>
    <message>
        <source>This PDF carries no dossier</source>
        <translation>Цей PDF не містить досьє</translation>
    </message>
    <message>
        <source>Briefings that Coalition Atlas saves as PDF do, those for archives do not.</source>
        <translation>Довідки, які Coalition Atlas зберігає як PDF, його містять, архівні — ні.</translation>
    </message>
    <message>
        <source>The session that the PDF carries cannot be read: %1</source>
        <translation>Сесію, вкладену в PDF, неможливо прочитати: %1</translation>
    </message>
    <message>
        <source>A later version of the program may read it.</source>
        <translation>Можливо, її прочитає новіша версія програми.</translation>
    </message>
    <message>
        <source>The dossier in this PDF is not the one that it was made from</source>
        <translation>Досьє в цьому PDF — не те, з якого його створено</translation>
    </message>
    <message>
        <source>Its hash is not the one that the PDF states: somebody changed one of them.</source>
        <translation>Його геш не той, який зазначено в PDF: хтось змінив одне з двох.</translation>
    </message>
    <message>
        <source>its format is “%1”, and “%2” is meant</source>
        <translation>її формат «%1», а має бути «%2»</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>це не об’єкт JSON</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Станом на %1</translation>
    </message>
    <message>
        <source>The printer took nothing: look at its settings.</source>
        <translation>Принтер нічого не прийняв: перевірте його налаштування.</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area. %1.</source>
        <translation>Азимутальна рівновелика проєкція Ламберта. %1.</translation>
    </message>
    <message>
        <source>Outside the map: %1.</source>
        <translation>Поза картою: %1.</translation>
    </message>
    <message>
        <source>Switched off on the map: %1.</source>
        <translation>Вимкнено на карті: %1.</translation>
    </message>
    <message>
        <source>%1 (not shown)</source>
        <translation>%1 (не показано)</translation>
    </message>
    <message>
        <source>by whoever hands this page over, not from a source</source>
        <translation>від укладача цієї сторінки, не з джерела</translation>
    </message>
    <message>
        <source>Left out to keep to one page: %1.</source>
        <translation>Пропущено, щоб уміститися на одній сторінці: %1.</translation>
    </message>
    <message>
        <source>remarks on the sources</source>
        <translation>зауваги до джерел</translation>
    </message>
    <message>
        <source>This PDF carries a dossier, but not the session it was made from</source>
        <translation>Цей PDF містить досьє, але не сесію, з якої його зроблено</translation>
    </message>
    <message>
        <source>Take the dossier out with a PDF reader, and open that.</source>
        <translation>Витягніть досьє програмою для читання PDF і відкрийте його.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 words</source>
        <translation>у «%1» понад %2 слів</translation>
    </message>
    <message>
        <source>Position (undated)</source>
        <translation>Позиція (без дати)</translation>
    </message>
    <message>
        <source>the strip of events</source>
        <translation>стрічка подій</translation>
    </message>
    <message>
        <source>the only state</source>
        <translation>єдина держава</translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n теми</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier begins on %1: choose that day or a later one.</source>
        <translation>Досьє починається %1: виберіть цей або пізніший день.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 — не звичайний файл.</translation>
    </message>
    <message>
        <source>The dossier has no source “%1”: no lens is compared</source>
        <translation>У досьє немає джерела «%1»: вибрані джерела не порівнюються</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources differ: %1</source>
        <translation>Джерела розходяться: %1</translation>
    </message>
    <message>
        <source>The coalition</source>
        <translation>Коаліція</translation>
    </message>
    <message>
        <source>States and organisations</source>
        <translation>Держави та організації</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n розбіжність</numerusform>
            <numerusform>%n розбіжності</numerusform>
            <numerusform>%n розбіжностей</numerusform>
        </translation>
    </message>
    <message>
        <source>The sources of this lens contradict each other on nothing.</source>
        <translation>Вибрані джерела ні в чому не суперечать одне одному.</translation>
    </message>
    <message>
        <source>All sources: %1.</source>
        <translation>Усі джерела: %1.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 або %2</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Заснування</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Whether it took place</source>
        <translation>Чи відбулося</translation>
    </message>
    <message>
        <source>%1: part taken</source>
        <translation>%1: участь</translation>
    </message>
    <message>
        <source>%1–%2 %3, sources differ</source>
        <translation>%3: %1–%2, джерела розходяться</translation>
    </message>
    <message>
        <source>Sources differ on who took part</source>
        <translation>Джерела розходяться щодо учасників</translation>
    </message>
    <message>
        <source>Shown: its source is nearer to what it reports</source>
        <translation>Показано: джерело ближче до подій</translation>
    </message>
    <message>
        <source>Shown: the more precise</source>
        <translation>Показано: точніше</translation>
    </message>
    <message>
        <source>Shown: the later published</source>
        <translation>Показано: пізніша публікація</translation>
    </message>
    <message>
        <source>Shown: the first in the dossier</source>
        <translation>Показано: перше в досьє</translation>
    </message>
    <message>
        <source>Chosen sources…</source>
        <translation>Вибрані джерела…</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>За даними на %1</translation>
    </message>
    <message>
        <source>%1 of %2 sources had been published.</source>
        <translation>Опубліковано джерел: %1 із %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n has no date, and does not speak.</source>
        <translation>
            <numerusform>%n не має дати й мовчить.</numerusform>
            <numerusform>%n не мають дати й мовчать.</numerusform>
            <numerusform>%n не мають дати й мовчать.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) more</source>
        <translation>
            <numerusform>на %n подію більше</numerusform>
            <numerusform>на %n події більше</numerusform>
            <numerusform>на %n подій більше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) fewer</source>
        <translation>
            <numerusform>на %n подію менше</numerusform>
            <numerusform>на %n події менше</numerusform>
            <numerusform>на %n подій менше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) more precise</source>
        <translation>
            <numerusform>%n дата точніша</numerusform>
            <numerusform>%n дати точніші</numerusform>
            <numerusform>%n дат точніші</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) told otherwise</source>
        <translation>
            <numerusform>%n подію викладено інакше</numerusform>
            <numerusform>%n події викладено інакше</numerusform>
            <numerusform>%n подій викладено інакше</numerusform>
        </translation>
    </message>
    <message>
        <source>Some statuses differ, their numbers do not.</source>
        <translation>Деякі статуси інші, а їхня кількість та сама.</translation>
    </message>
    <message>
        <source>Nothing changes on this day.</source>
        <translation>Цього дня нічого не змінюється.</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>за даними на %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n sources</source>
        <translation>
            <numerusform>Усі джерела (%n)</numerusform>
            <numerusform>Усі %n джерела</numerusform>
            <numerusform>Усі %n джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing is said of it by those believed: %1.</source>
        <translation>Ті, кому віримо, нічого про це не кажуть: %1.</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>відбулося</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>особисто</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>участь</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No source of these was published by then.</source>
        <translation>На той час жодне з цих джерел ще не було опубліковане.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced claim(s)</source>
        <translation>
            <numerusform>%n твердження без джерела</numerusform>
            <numerusform>%n твердження без джерела</numerusform>
            <numerusform>%n тверджень без джерела</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier’s own choice</source>
        <translation>Вибір самого досьє</translation>
    </message>
    <message>
        <source>known on %1</source>
        <translation>відомо на %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Держава</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) there</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message>
        <source>not believed by this lens</source>
        <translation>поза вибором джерел</translation>
    </message>
    <message>
        <source>known to: %1</source>
        <translation>відомо з: %1</translation>
    </message>
    <message>
        <source>Reading the dossier…</source>
        <translation>Досьє читається…</translation>
    </message>
    <message>
        <source>Events in this place: %1</source>
        <translation>Події в цьому місці: %1</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>Вибране раніше</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результати</numerusform>
            <numerusform>%n результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing answers %1 in the names, events, quotes, sources and places of this dossier.</source>
        <translation>У назвах, подіях, цитатах, джерелах і місцях цього досьє нічого не знайдено за запитом %1.</translation>
    </message>
    <message>
        <source>This lens does not know it. Choose it again to believe all sources.</source>
        <translation>Вибрані джерела про це не кажуть. Виберіть ще раз, щоб зважати на всі джерела.</translation>
    </message>
    <message>
        <source>This lens does not know it. Choose it again to believe %1 too.</source>
        <translation>Вибрані джерела про це не кажуть. Виберіть ще раз, щоб зважати також на джерело: %1.</translation>
    </message>
    <message>
        <source>This lens does not know it. Choose it again to believe %1 too, and as known on any day.</source>
        <translation>Вибрані джерела про це не кажуть. Виберіть ще раз, щоб зважати також на джерело «%1» і на джерела з будь-якою датою.</translation>
    </message>
    <message>
        <source>It was not known yet on %1. Choose it again to see it as known on any day.</source>
        <translation>Станом на %1 про це ще не було відомо. Виберіть ще раз, щоб зважати на джерела з будь-якою датою.</translation>
    </message>
    <message>
        <source>This lens does not know it. Choose it again to believe all sources, as known on any day.</source>
        <translation>Вибрані джерела про це не кажуть. Виберіть ще раз, щоб зважати на всі джерела з будь-якою датою.</translation>
    </message>
    <message numerus="yes">
        <source>%n after %1</source>
        <translation>
            <numerusform>%n після %1</numerusform>
            <numerusform>%n після %1</numerusform>
            <numerusform>%n після %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown to this lens</source>
        <translation>
            <numerusform>%n поза вибором джерел</numerusform>
            <numerusform>%n поза вибором джерел</numerusform>
            <numerusform>%n поза вибором джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Приховано: %1</translation>
    </message>
    <message>
        <source>Nothing rests on this source alone</source>
        <translation>На саме лише це джерело не спирається нічого</translation>
    </message>
    <message>
        <source>Rests on this source alone</source>
        <translation>Спирається на саме лише це джерело</translation>
    </message>
    <message numerus="yes">
        <source>In this lens %n rest on it alone.</source>
        <translation>
            <numerusform>Серед вибраних джерел на нього одне спирається %n річ.</numerusform>
            <numerusform>Серед вибраних джерел на нього одне спираються %n речі.</numerusform>
            <numerusform>Серед вибраних джерел на нього одне спирається %n речей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lens believes it.</source>
        <translation>Воно серед вибраних джерел.</translation>
    </message>
    <message>
        <source>Not known to be published by %1: it does not speak.</source>
        <translation>Невідомо, чи його було опубліковано до %1: воно мовчить.</translation>
    </message>
    <message>
        <source>The lens does not believe it.</source>
        <translation>Його немає серед вибраних джерел.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n твердження</numerusform>
            <numerusform>%n твердження</numerusform>
            <numerusform>%n тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: дата</translation>
    </message>
    <message>
        <source>%1: place</source>
        <translation>%1: місце</translation>
    </message>
    <message>
        <source>%1: whether it took place</source>
        <translation>%1: чи це відбулося</translation>
    </message>
    <message>
        <source>%1: summary</source>
        <translation>%1: стислий виклад</translation>
    </message>
    <message>
        <source>%1: caution</source>
        <translation>%1: застереження</translation>
    </message>
    <message>
        <source>%1: participation (%2)</source>
        <translation>%1: участь (%2)</translation>
    </message>
    <message>
        <source>%1: number (%2)</source>
        <translation>%1: кількість (%2)</translation>
    </message>
    <message>
        <source>In general: %1</source>
        <translation>Загалом: %1</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Expected outcome: %1</source>
        <translation>Очікуваний результат: %1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Сценарій: %1</translation>
    </message>
    <message>
        <source>The coalition: date of its founding</source>
        <translation>Коаліція: дата заснування</translation>
    </message>
    <message>
        <source>The coalition: number (%1)</source>
        <translation>Коаліція: кількість (%1)</translation>
    </message>
    <message>
        <source>The coalition: summary</source>
        <translation>Коаліція: стислий виклад</translation>
    </message>
    <message>
        <source>It cannot be opened: it has spaces or hidden characters.</source>
        <translation>Її не можна відкрити: вона містить пробіли або приховані символи.</translation>
    </message>
    <message>
        <source>It cannot be opened: it is no complete address.</source>
        <translation>Її не можна відкрити: це не повна адреса.</translation>
    </message>
    <message>
        <source>It cannot be opened: it does not begin with https:// or http://.</source>
        <translation>Її не можна відкрити: вона не починається з https:// чи http://.</translation>
    </message>
    <message>
        <source>It cannot be opened: only addresses of the web can, which begin with https:// or http://.</source>
        <translation>Її не можна відкрити: можна лише вебадреси, що починаються з https:// чи http://.</translation>
    </message>
    <message>
        <source>It cannot be opened: it names no site.</source>
        <translation>Її не можна відкрити: вона не називає сайту.</translation>
    </message>
    <message>
        <source>It cannot be opened: what stands before “@” may hide which site it leads to.</source>
        <translation>Її не можна відкрити: те, що стоїть перед «@», може приховувати, на який сайт вона веде.</translation>
    </message>
    <message>
        <source>What changes: %1</source>
        <translation>Що змінюється: %1</translation>
    </message>
    <message>
        <source>What changed from B to A</source>
        <translation>Що змінилося від B до A</translation>
    </message>
    <message>
        <source>What changed from A to B</source>
        <translation>Що змінилося від A до B</translation>
    </message>
    <message>
        <source>%1, sources differ: %2</source>
        <translation>%1, джерела розходяться: %2</translation>
    </message>
    <message>
        <source>%1, also reported: %2</source>
        <translation>%1, також повідомляють: %2</translation>
    </message>
    <message>
        <source>No status differs between the two lenses.</source>
        <translation>Жоден статус не відрізняється за двома виборами джерел.</translation>
    </message>
    <message numerus="yes">
        <source>%n events only in B</source>
        <translation>
            <numerusform>%n подія лише в B</numerusform>
            <numerusform>%n події лише в B</numerusform>
            <numerusform>%n подій лише в B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events only in A</source>
        <translation>
            <numerusform>%n подія лише в A</numerusform>
            <numerusform>%n події лише в A</numerusform>
            <numerusform>%n подій лише в A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states members only in B</source>
        <translation>
            <numerusform>%n держава є учасницею лише в B</numerusform>
            <numerusform>%n держави є учасницями лише в B</numerusform>
            <numerusform>%n держав є учасницями лише в B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members only in B</source>
        <translation>
            <numerusform>%n учасник лише в B</numerusform>
            <numerusform>%n учасники лише в B</numerusform>
            <numerusform>%n учасників лише в B</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Лише в B</translation>
    </message>
    <message numerus="yes">
        <source>%n states possibly members only in B</source>
        <translation>
            <numerusform>%n держава, можливо, учасниця лише в B</numerusform>
            <numerusform>%n держави, можливо, учасниці лише в B</numerusform>
            <numerusform>%n держав, можливо, учасниці лише в B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possibly members only in B</source>
        <translation>
            <numerusform>%n, можливо, учасник лише в B</numerusform>
            <numerusform>%n, можливо, учасники лише в B</numerusform>
            <numerusform>%n, можливо, учасників лише в B</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly, only in B</source>
        <translation>Можливо, лише в B</translation>
    </message>
    <message numerus="yes">
        <source>%n states members only in A</source>
        <translation>
            <numerusform>%n держава є учасницею лише в A</numerusform>
            <numerusform>%n держави є учасницями лише в A</numerusform>
            <numerusform>%n держав є учасницями лише в A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members only in A</source>
        <translation>
            <numerusform>%n учасник лише в A</numerusform>
            <numerusform>%n учасники лише в A</numerusform>
            <numerusform>%n учасників лише в A</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Лише в A</translation>
    </message>
    <message numerus="yes">
        <source>%n states certain only in B</source>
        <translation>
            <numerusform>%n держава певна лише в B</numerusform>
            <numerusform>%n держави певні лише в B</numerusform>
            <numerusform>%n держав певні лише в B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certain only in B</source>
        <translation>
            <numerusform>%n певний лише в B</numerusform>
            <numerusform>%n певні лише в B</numerusform>
            <numerusform>%n певних лише в B</numerusform>
        </translation>
    </message>
    <message>
        <source>Certain only in B</source>
        <translation>Певно лише в B</translation>
    </message>
    <message numerus="yes">
        <source>%n members in both</source>
        <translation>
            <numerusform>%n учасник в обох</numerusform>
            <numerusform>%n учасники в обох</numerusform>
            <numerusform>%n учасників в обох</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states of another status</source>
        <translation>
            <numerusform>%n держава з іншим статусом</numerusform>
            <numerusform>%n держави з іншим статусом</numerusform>
            <numerusform>%n держав з іншим статусом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another status</source>
        <translation>
            <numerusform>%n з іншим статусом</numerusform>
            <numerusform>%n з іншим статусом</numerusform>
            <numerusform>%n з іншим статусом</numerusform>
        </translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Інший статус</translation>
    </message>
    <message>
        <source>Change from B to A</source>
        <translation>Зміни від B до A</translation>
    </message>
    <message>
        <source>Change from A to B</source>
        <translation>Зміни від A до B</translation>
    </message>
    <message>
        <source>not compared, undated</source>
        <translation>не порівнюється, без дати</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>sources differ only in B</source>
        <translation>джерела розходяться лише в B</translation>
    </message>
    <message>
        <source>sources differ only in A</source>
        <translation>джерела розходяться лише в A</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файлу %1 немає.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>Не вдається записати %1: його теки немає.</translation>
    </message>
    <message>
        <source>Make the folder again, or save the dossier elsewhere.</source>
        <translation>Створіть теку знову або збережіть досьє в іншому місці.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 не є звичайним файлом.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its name is too long.</source>
        <translation>Не вдається записати %1: назва задовга.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Виберіть коротшу назву.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB.</source>
        <translation>%1 більший за 256 МіБ.</translation>
    </message>
    <message>
        <source>%1 cannot be read: you may not read it.</source>
        <translation>Не вдається прочитати %1: ви не маєте на це права.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>Не вдалося прочитати %1 до кінця: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file is read-only.</source>
        <translation>Не вдається записати %1: файл доступний лише для читання.</translation>
    </message>
    <message>
        <source>Save the dossier elsewhere.</source>
        <translation>Збережіть досьє в іншому місці.</translation>
    </message>
    <message>
        <source>%1 cannot be written: nothing may be written in its folder.</source>
        <translation>Не вдається записати %1: у його теку не можна нічого записувати.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its disk is read-only.</source>
        <translation>Не вдається записати %1: його диск доступний лише для читання.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>Не вдається записати %1: диск заповнено.</translation>
    </message>
    <message>
        <source>Free some space and save again, or save on another disk.</source>
        <translation>Звільніть місце та збережіть знову або збережіть на іншому диску.</translation>
    </message>
    <message>
        <source>%1 cannot be written: your share of the disk is used up.</source>
        <translation>Не вдається записати %1: вашу частку диска вичерпано.</translation>
    </message>
    <message>
        <source>Try again, or save the dossier elsewhere.</source>
        <translation>Спробуйте ще раз або збережіть досьє в іншому місці.</translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was read.</source>
        <translation>%1 змінила інша програма, відколи його прочитано.</translation>
    </message>
    <message>
        <source>Merge both versions, or save yours under another name.</source>
        <translation>Об’єднайте обидві версії або збережіть свою під іншою назвою.</translation>
    </message>
    <message>
        <source>%1 is open in another window (process %2 on %3, since %4).</source>
        <translation>%1 відкрито в іншому вікні (процес %2 на %3, від %4).</translation>
    </message>
    <message>
        <source>Close it there, or save the dossier under another name.</source>
        <translation>Закрийте його там або збережіть досьє під іншою назвою.</translation>
    </message>
    <message>
        <source>Nothing can be recovered from the journal %1: it is damaged.</source>
        <translation>З журналу %1 нічого не можна відновити: він пошкоджений.</translation>
    </message>
    <message>
        <source>Open the dossier’s file or one of its backups.</source>
        <translation>Відкрийте файл досьє або одну з його резервних копій.</translation>
    </message>
    <message>
        <source>Go on working, but save often: until this is mended, a crash loses what was not saved.</source>
        <translation>Працюйте далі, але зберігайте часто: доки це не виправлено, збій знищить те, чого не збережено.</translation>
    </message>
    <message>
        <source>The dossier was saved, but its version before that was not kept as a backup.</source>
        <translation>Досьє збережено, але попередню версію не залишено як резервну копію.</translation>
    </message>
    <message>
        <source>The journal is damaged: what is offered here could be read, what came after it could not.</source>
        <translation>Журнал пошкоджено: те, що запропоновано тут, вдалося прочитати, а те, що було далі, — ні.</translation>
    </message>
    <message>
        <source>It was left without a date.</source>
        <translation>Рядок лишився без дати.</translation>
    </message>
    <message>
        <source>The row was left out: it names no country</source>
        <translation>Рядок пропущено: він не називає жодної країни</translation>
    </message>
    <message>
        <source>“%1” was left out: the same source gave it “%2” for the same time before</source>
        <translation>«%1» пропущено: те саме джерело вже надало статус «%2» на той самий час</translation>
    </message>
    <message>
        <source>“%1” says no year</source>
        <translation>«%1» не називає року</translation>
    </message>
    <message>
        <source>“%1” is no date that exists</source>
        <translation>«%1» — дата, якої не існує</translation>
    </message>
    <message>
        <source>“%1” was not understood as a date</source>
        <translation>«%1» не вдалося зрозуміти як дату</translation>
    </message>
    <message>
        <source>It was left without that date. Write 2025-03-02, 2025-03 or 2025.</source>
        <translation>Рядок лишився без цієї дати. Пишіть 2025-03-02, 2025-03 або 2025.</translation>
    </message>
    <message>
        <source>“%1” has day and month in another order than the other dates</source>
        <translation>«%1» має день і місяць в іншому порядку, ніж решта дат</translation>
    </message>
    <message>
        <source>Look at all dates of this table that are written in numbers.</source>
        <translation>Перевірте всі дати цієї таблиці, записані цифрами.</translation>
    </message>
    <message>
        <source>“%1” was taken for %2; it could be another day</source>
        <translation>«%1» прочитано як %2; це може бути й інший день</translation>
    </message>
    <message>
        <source>No date of this table tells whether the day or the month comes first. Choose the other order if that is wrong.</source>
        <translation>Жодна дата цієї таблиці не показує, що йде першим: день чи місяць. Якщо це хибно, оберіть інший порядок.</translation>
    </message>
    <message>
        <source>Numbers such as %1 were taken for a spreadsheet’s days: %2</source>
        <translation>Числа на зразок %1 прочитано як дні електронної таблиці: %2</translation>
    </message>
    <message>
        <source>They are counted from 1900, as most spreadsheets do.</source>
        <translation>Їх лічено від 1900 року, як це робить більшість електронних таблиць.</translation>
    </message>
    <message>
        <source>Times of day were left out: “%1” is %2</source>
        <translation>Час доби пропущено: «%1» — це %2</translation>
    </message>
    <message>
        <source>Each is the day that is written, in whatever time zone.</source>
        <translation>Щоразу це записаний день, хай у якому часовому поясі.</translation>
    </message>
    <message>
        <source>The row was left out: “%1” would be one status too many</source>
        <translation>Рядок пропущено: статус «%1» був би вже зайвим</translation>
    </message>
    <message>
        <source>Look whether that column holds statuses.</source>
        <translation>Перевірте, чи в цьому стовпці справді статуси.</translation>
    </message>
    <message>
        <source>The row was left out: the status “%1” is there already</source>
        <translation>Рядок пропущено: статус «%1» уже є</translation>
    </message>
    <message>
        <source>“%1” is no language’s tag</source>
        <translation>«%1» не є позначкою мови</translation>
    </message>
    <message>
        <source>“%1” is no tier of sources</source>
        <translation>«%1» не є рівнем джерела</translation>
    </message>
    <message>
        <source>There are official, agency, press and aggregator.</source>
        <translation>Є official, agency, press та aggregator.</translation>
    </message>
    <message>
        <source>The row was left out: it names no source</source>
        <translation>Рядок пропущено: він не називає жодного джерела</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Джерело повинне мати назву.</translation>
    </message>
    <message>
        <source>The row was left out: the source “%1” is there already</source>
        <translation>Рядок пропущено: джерело «%1» уже є</translation>
    </message>
    <message>
        <source>“%1” was not understood as a country</source>
        <translation>«%1» не вдалося зрозуміти як країну</translation>
    </message>
    <message>
        <source>It was left out. Write its name, or its code such as FRA.</source>
        <translation>Цю назву пропущено. Напишіть назву країни або її код, наприклад FRA.</translation>
    </message>
    <message>
        <source>“%1” is no country’s name for sure: perhaps %2</source>
        <translation>«%1» — назва країни, яку не можна визначити напевно: можливо, %2</translation>
    </message>
    <message>
        <source>It was left out. Say who is meant, or write its code such as FRA.</source>
        <translation>Цю назву пропущено. Скажіть, кого мають на увазі, або напишіть код, наприклад FRA.</translation>
    </message>
    <message>
        <source>“%1” was left out, as you said</source>
        <translation>«%1» пропущено, як ви й сказали</translation>
    </message>
    <message>
        <source>The row was left out: “%1” is there already, or no id</source>
        <translation>Рядок пропущено: «%1» уже є або не є ідентифікатором</translation>
    </message>
    <message>
        <source>The row was left out: “%1” has no name</source>
        <translation>Рядок пропущено: «%1» не має назви</translation>
    </message>
    <message>
        <source>The row has no title: the beginning of its text stands for it</source>
        <translation>Рядок не має заголовка: його заступає початок тексту</translation>
    </message>
    <message>
        <source>The row was left out: an earlier one says the same of “%1”</source>
        <translation>Рядок пропущено: попередній каже те саме про «%1»</translation>
    </message>
    <message>
        <source>The row was left out: the dossier has “%1” already</source>
        <translation>Рядок пропущено: у досьє вже є «%1»</translation>
    </message>
    <message>
        <source>Another event is called “%1”: this one became “%2”</source>
        <translation>Ідентифікатор «%1» має інша подія: ця отримала «%2»</translation>
    </message>
    <message>
        <source>The row was left out: it has no title</source>
        <translation>Рядок пропущено: він не має заголовка</translation>
    </message>
    <message>
        <source>“%1” is no importance</source>
        <translation>«%1» не є важливістю</translation>
    </message>
    <message>
        <source>It runs from 1 to 5.</source>
        <translation>Вона — від 1 до 5.</translation>
    </message>
    <message>
        <source>“%1” was not understood here</source>
        <translation>«%1» тут незрозуміле</translation>
    </message>
    <message>
        <source>It was left out. docs/dossier-format.md lists the words.</source>
        <translation>Це слово пропущено. Перелік слів — у docs/dossier-format.md.</translation>
    </message>
    <message>
        <source>“%1” was left out: there are too many such names</source>
        <translation>«%1» пропущено: таких назв забагато</translation>
    </message>
    <message>
        <source>Look whether that column holds groups or themes.</source>
        <translation>Перевірте, чи в цьому стовпці справді групи або теми.</translation>
    </message>
    <message>
        <source>The row was left out: “%1” is no kind of row</source>
        <translation>Рядок пропущено: «%1» не є видом рядка</translation>
    </message>
    <message>
        <source>There are event, status, source, actor, status-name, group and theme.</source>
        <translation>Є event, status, source, actor, status-name, group та theme.</translation>
    </message>
    <message>
        <source>The row was left out: “%1” is there already, or has no title</source>
        <translation>Рядок пропущено: «%1» уже є або не має назви</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no longitude and latitude</source>
        <translation>«%1» і «%2» не є довготою й широтою</translation>
    </message>
    <message>
        <source>Give both in degrees, such as 30.52 and 50.45.</source>
        <translation>Вкажіть обидві у градусах, наприклад 30.52 і 50.45.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Створено: %1</translation>
    </message>
    <message>
        <source>No country: “%1” (%2)</source>
        <translation>Не країна: «%1» (%2)</translation>
    </message>
    <message>
        <source>Doubtful: “%1” (%2), perhaps %3</source>
        <translation>Сумнівно: «%1» (%2), можливо, %3</translation>
    </message>
    <message>
        <source>A passage has one place: “%1” was left out</source>
        <translation>Уривок має одне місце: «%1» пропущено</translation>
    </message>
    <message>
        <source>The quote was left out: the row names no source</source>
        <translation>Цитату пропущено: рядок не називає джерела</translation>
    </message>
    <message>
        <source>Say whose words they are, in a column for the source.</source>
        <translation>Скажіть, чиї це слова, у стовпці для джерела.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Імпортувати «%1»</translation>
    </message>
    <message>
        <source>The dossier would be larger than 256 MiB</source>
        <translation>Досьє було б більшим за 256 МіБ</translation>
    </message>
    <message>
        <source>Import part of the table, or fewer of its columns.</source>
        <translation>Імпортуйте частину таблиці або менше стовпців.</translation>
    </message>
    <message>
        <source>The hidden character %1 was left out</source>
        <translation>Прихований символ %1 пропущено</translation>
    </message>
    <message numerus="yes">
        <source>%n status claim(s)</source>
        <translation>
            <numerusform>%n твердження про статус</numerusform>
            <numerusform>%n твердження про статус</numerusform>
            <numerusform>%n тверджень про статус</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n статус</numerusform>
            <numerusform>%n статуси</numerusform>
            <numerusform>%n статусів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n учасник</numerusform>
            <numerusform>%n учасники</numerusform>
            <numerusform>%n учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
            <numerusform>%n груп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n теми</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n імпортовано</numerusform>
            <numerusform>%n імпортовано</numerusform>
            <numerusform>%n імпортовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n порожній</numerusform>
            <numerusform>%n порожні</numerusform>
            <numerusform>%n порожніх</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>в %n рядку</numerusform>
            <numerusform>у %n рядках</numerusform>
            <numerusform>у %n рядках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n зауваження</numerusform>
            <numerusform>%n зауваження</numerusform>
            <numerusform>%n зауважень</numerusform>
        </translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>Джерело «%1»</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Група «%1»</translation>
    </message>
    <message>
        <source>Status “%1”</source>
        <translation>Статус «%1»</translation>
    </message>
    <message>
        <source>Actor “%1”</source>
        <translation>Діяч «%1»</translation>
    </message>
    <message>
        <source>Position of “%1”</source>
        <translation>Позиція «%1»</translation>
    </message>
    <message>
        <source>Theme “%1”</source>
        <translation>Тема «%1»</translation>
    </message>
    <message>
        <source>Event “%1”</source>
        <translation>Подія «%1»</translation>
    </message>
    <message>
        <source>Statement “%1”</source>
        <translation>Заява «%1»</translation>
    </message>
    <message>
        <source>Outcome “%1”</source>
        <translation>Підсумок «%1»</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Сценарій «%1»</translation>
    </message>
    <message>
        <source>Member count “%1”</source>
        <translation>Кількість членів «%1»</translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>removed by one, changed by the other</source>
        <translation>один вилучив, інший змінив</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Неоднозначний</translation>
    </message>
    <message>
        <source>Adverse</source>
        <translation>Ворожий</translation>
    </message>
    <message>
        <source>It comes with the program. Save it in a file of your own.</source>
        <translation>Воно постачається з програмою. Збережіть його у власному файлі.</translation>
    </message>
    <message>
        <source>It was carried by a PDF, which stays as it was printed. Save it in a file of its own.</source>
        <translation>Воно містилося в PDF, який лишається таким, яким його надруковано. Збережіть досьє в окремому файлі.</translation>
    </message>
    <message>
        <source>The file on disk is no whole dossier now: %1.</source>
        <translation>Файл на диску зараз не є цілим досьє: %1.</translation>
    </message>
    <message>
        <source>Merge the changes of “%1”</source>
        <translation>Об’єднати зміни з «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no file of its own yet.</source>
        <translation>Воно ще не має власного файлу.</translation>
    </message>
    <message>
        <source>The file was changed since by another program. Both can be merged afterwards.</source>
        <translation>Відтоді файл змінила інша програма. Обидві версії можна об’єднати потім.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файлу більше немає.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Назва джерела</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>більше немає</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n член</numerusform>
            <numerusform>%n члени</numerusform>
            <numerusform>%n членів</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>A state needs no entry to have a status: list one only to add to what is known of it.</source>
        <translation>Державі не потрібен окремий запис, щоб мати статус: створюйте його, лише щоб доповнити відоме про неї.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Only where it is not the usual one</source>
        <translation>Лише якщо вона не звична</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>For example: President of France</source>
        <translation>Наприклад: президент Франції</translation>
    </message>
    <message>
        <source>State or organisation</source>
        <translation>Держава або організація</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>More: lane, other spellings, further passages</source>
        <translation>Більше: доріжка, інші написання, інші уривки</translation>
    </message>
    <message>
        <source>Lane of the timeline</source>
        <translation>Доріжка часової шкали</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Інші написання</translation>
    </message>
    <message>
        <source>For the search, with semicolons between them</source>
        <translation>Для пошуку, через крапку з комою</translation>
    </message>
    <message>
        <source>Further passage</source>
        <translation>Інший уривок</translation>
    </message>
    <message>
        <source>Add a passage</source>
        <translation>Додати уривок</translation>
    </message>
    <message>
        <source>Type one date here, not from … to ….</source>
        <translation>Введіть тут одну дату, а не «від … до …».</translation>
    </message>
    <message>
        <source>Say when it ended.</source>
        <translation>Вкажіть, коли це закінчилося.</translation>
    </message>
    <message>
        <source>Say when it began.</source>
        <translation>Вкажіть, коли це почалося.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Кінець раніше за початок.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Суцільний</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Крапки</translation>
    </message>
    <message>
        <source>Level lines</source>
        <translation>Горизонтальні лінії</translation>
    </message>
    <message>
        <source>Falling lines</source>
        <translation>Спадні лінії</translation>
    </message>
    <message>
        <source>Rising lines</source>
        <translation>Висхідні лінії</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Коло</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>It has colours of its own for light, dark and print in the file. They stay, whatever is written here.</source>
        <translation>У файлі для нього задано окремі кольори для світлого, темного вигляду та друку. Вони лишаються, хоч би що було написано тут.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Короткий заголовок</translation>
    </message>
    <message>
        <source>What a citation shows: Article</source>
        <translation>Що показує посилання: Стаття</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Written or published</source>
        <translation>Написано або опубліковано</translation>
    </message>
    <message>
        <source>The date is my reading: the source does not state it</source>
        <translation>Дата – моє тлумачення: джерело її не вказує</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Чому ця дата</translation>
    </message>
    <message>
        <source>How near it stands to what it reports</source>
        <translation>Наскільки воно близьке до того, про що повідомляє</translation>
    </message>
    <message>
        <source>Not said: press</source>
        <translation>Не вказано: преса</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>A tag, such as en, fr or uk; its quotes are in it</source>
        <translation>Код, наприклад en, fr чи uk; його цитати цією мовою</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Shown as text, never opened unasked</source>
        <translation>Показується як текст, ніколи не відкривається без запиту</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Позначка</translation>
    </message>
    <message>
        <source>Not said: circle</source>
        <translation>Не вказано: коло</translation>
    </message>
    <message>
        <source>Name where it is only possible</source>
        <translation>Назва, коли він лише можливий</translation>
    </message>
    <message>
        <source>For example: Possibly member</source>
        <translation>Наприклад: Можливо, учасник</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Візерунок</translation>
    </message>
    <message>
        <source>Not said: plain</source>
        <translation>Не вказано: суцільний</translation>
    </message>
    <message>
        <source>Give each status its own: colour alone does not reach everyone.</source>
        <translation>Дайте кожному статусу свій: самого кольору бачать не всі.</translation>
    </message>
    <message>
        <source>Its number is the coalition’s size</source>
        <translation>Його кількість – це розмір коаліції</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>За групами</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>За темами</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>За видами</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>За джерелами</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>What the summary rests on</source>
        <translation>На чому ґрунтується підсумок</translation>
    </message>
    <message>
        <source>Cite a source for the summary</source>
        <translation>Вказати джерело підсумку</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Заснування</translation>
    </message>
    <message>
        <source>Another source gives another date…</source>
        <translation>Інше джерело подає іншу дату…</translation>
    </message>
    <message>
        <source>What is shown at first</source>
        <translation>Що показується спочатку</translation>
    </message>
    <message>
        <source>Sources believed</source>
        <translation>Джерела, яким вірять</translation>
    </message>
    <message>
        <source>Not said: all</source>
        <translation>Не вказано: усі</translation>
    </message>
    <message>
        <source>Stretch of the timeline</source>
        <translation>Відрізок часової шкали</translation>
    </message>
    <message>
        <source>Leave it empty to show all events</source>
        <translation>Лишіть порожнім, щоб показати всі події</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Доріжки часової шкали</translation>
    </message>
    <message>
        <source>Not said: by group</source>
        <translation>Не вказано: за групами</translation>
    </message>
    <message>
        <source>What the themes are called together</source>
        <translation>Як називаються теми разом</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заява</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публікація</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Господар</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>Скликач</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Промовець</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Спостерігач</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Особисто</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>Дистанційно</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Відсутній</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>1: the first to give way</source>
        <translation>1: поступається першою</translation>
    </message>
    <message>
        <source>5: the last to give way</source>
        <translation>5: поступається останньою</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Only what the source says: March 2025 stays a month. Leave it empty where no source gives a date.</source>
        <translation>Лише те, що каже джерело: березень 2025 лишається місяцем. Лишіть порожнім, якщо жодне джерело не подає дати.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Another source gives another place…</source>
        <translation>Інше джерело подає інше місце…</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На мапі</translation>
    </message>
    <message>
        <source>In which country</source>
        <translation>У якій країні</translation>
    </message>
    <message>
        <source>Type names, or click countries on the map</source>
        <translation>Вводьте назви або натискайте країни на мапі</translation>
    </message>
    <message>
        <source>With a part of their own</source>
        <translation>З окремою роллю</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>У ролі</translation>
    </message>
    <message>
        <source>Not said: participant</source>
        <translation>Не вказано: учасник</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Через кого</translation>
    </message>
    <message>
        <source>For example: through its president</source>
        <translation>Наприклад: в особі президента</translation>
    </message>
    <message>
        <source>The event’s own source</source>
        <translation>Джерело самої події</translation>
    </message>
    <message>
        <source>Another role, or another source…</source>
        <translation>Інша роль чи інше джерело…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Add a number, such as 15 countries</source>
        <translation>Додати число, наприклад 15 країн</translation>
    </message>
    <message>
        <source>For the timeline</source>
        <translation>Для часової шкали</translation>
    </message>
    <message>
        <source>Not said: meeting</source>
        <translation>Не вказано: зустріч</translation>
    </message>
    <message>
        <source>Importance, where labels have no room</source>
        <translation>Важливість, коли написам бракує місця</translation>
    </message>
    <message>
        <source>Not said: 1</source>
        <translation>Не вказано: 1</translation>
    </message>
    <message>
        <source>Another source says otherwise…</source>
        <translation>Інше джерело каже інакше…</translation>
    </message>
    <message>
        <source>Another source tells it otherwise…</source>
        <translation>Інше джерело розповідає інакше…</translation>
    </message>
    <message>
        <source>More: kind, lane, numbers, further passages</source>
        <translation>Більше: вид, доріжка, числа, інші уривки</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>Про це досьє</translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) of the dossier refer to it, and are changed with it.</source>
        <translation>
            <numerusform>На це посилається ще %n елемент досьє, він теж зміниться.</numerusform>
            <numerusform>На це посилаються ще %n елементи досьє, вони теж зміняться.</numerusform>
            <numerusform>На це посилається ще %n елементів досьє, вони теж зміняться.</numerusform>
        </translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Нове джерело</translation>
    </message>
    <message>
        <source>Add the source “%1”</source>
        <translation>Додати джерело «%1»</translation>
    </message>
    <message>
        <source>Change the source “%1”</source>
        <translation>Змінити джерело «%1»</translation>
    </message>
    <message>
        <source>Remove the source “%1”</source>
        <translation>Вилучити джерело «%1»</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Доріжки</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Нова доріжка</translation>
    </message>
    <message>
        <source>Add the lane “%1”</source>
        <translation>Додати доріжку «%1»</translation>
    </message>
    <message>
        <source>Change the lane “%1”</source>
        <translation>Змінити доріжку «%1»</translation>
    </message>
    <message>
        <source>Remove the lane “%1”</source>
        <translation>Вилучити доріжку «%1»</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статуси</translation>
    </message>
    <message>
        <source>Add the status “%1”</source>
        <translation>Додати статус «%1»</translation>
    </message>
    <message>
        <source>Change the status “%1”</source>
        <translation>Змінити статус «%1»</translation>
    </message>
    <message>
        <source>Remove the status “%1”</source>
        <translation>Вилучити статус «%1»</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Актори</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Новий актор</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Додати «%1»</translation>
    </message>
    <message>
        <source>Change what is said of “%1”</source>
        <translation>Змінити сказане про «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Вилучити «%1»</translation>
    </message>
    <message>
        <source>Who has which status</source>
        <translation>Хто який статус має</translation>
    </message>
    <message>
        <source>New country status</source>
        <translation>Новий статус країни</translation>
    </message>
    <message>
        <source>Add the status of %1</source>
        <translation>Додати статус: %1</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>Змінити статус: %1</translation>
    </message>
    <message>
        <source>Remove the status of %1</source>
        <translation>Вилучити статус: %1</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Нова тема</translation>
    </message>
    <message>
        <source>Add the theme “%1”</source>
        <translation>Додати тему «%1»</translation>
    </message>
    <message>
        <source>Change the theme “%1”</source>
        <translation>Змінити тему «%1»</translation>
    </message>
    <message>
        <source>Remove the theme “%1”</source>
        <translation>Вилучити тему «%1»</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Нова подія</translation>
    </message>
    <message>
        <source>Add the event “%1”</source>
        <translation>Додати подію «%1»</translation>
    </message>
    <message>
        <source>Change the event “%1”</source>
        <translation>Змінити подію «%1»</translation>
    </message>
    <message>
        <source>Remove the event “%1”</source>
        <translation>Вилучити подію «%1»</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Нова заява</translation>
    </message>
    <message>
        <source>Add the statement “%1”</source>
        <translation>Додати заяву «%1»</translation>
    </message>
    <message>
        <source>Change the statement “%1”</source>
        <translation>Змінити заяву «%1»</translation>
    </message>
    <message>
        <source>Remove the statement “%1”</source>
        <translation>Вилучити заяву «%1»</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>Очікувані результати</translation>
    </message>
    <message>
        <source>New expected outcome</source>
        <translation>Новий очікуваний результат</translation>
    </message>
    <message>
        <source>Add the outcome “%1”</source>
        <translation>Додати очікуваний результат «%1»</translation>
    </message>
    <message>
        <source>Change the outcome “%1”</source>
        <translation>Змінити очікуваний результат «%1»</translation>
    </message>
    <message>
        <source>Remove the outcome “%1”</source>
        <translation>Вилучити очікуваний результат «%1»</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарії</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Новий сценарій</translation>
    </message>
    <message>
        <source>Add the scenario “%1”</source>
        <translation>Додати сценарій «%1»</translation>
    </message>
    <message>
        <source>Change the scenario “%1”</source>
        <translation>Змінити сценарій «%1»</translation>
    </message>
    <message>
        <source>Remove the scenario “%1”</source>
        <translation>Вилучити сценарій «%1»</translation>
    </message>
    <message>
        <source>Sizes of the coalition, as sources give them</source>
        <translation>Розміри коаліції за джерелами</translation>
    </message>
    <message>
        <source>New size of the coalition</source>
        <translation>Новий розмір коаліції</translation>
    </message>
    <message>
        <source>Add the number “%1”</source>
        <translation>Додати число «%1»</translation>
    </message>
    <message>
        <source>Change the number “%1”</source>
        <translation>Змінити число «%1»</translation>
    </message>
    <message>
        <source>Remove the number “%1”</source>
        <translation>Вилучити число «%1»</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Додати до «%2»: %1</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Вилучити з «%2»: %1</translation>
    </message>
    <message>
        <source>Change the date of “%1”</source>
        <translation>Змінити дату: «%1»</translation>
    </message>
    <message>
        <source>Change the place of “%1”</source>
        <translation>Змінити місце: «%1»</translation>
    </message>
    <message>
        <source>Change who took part in “%1”</source>
        <translation>Змінити учасників: «%1»</translation>
    </message>
    <message>
        <source>Change the summary of “%1”</source>
        <translation>Змінити підсумок: «%1»</translation>
    </message>
    <message>
        <source>Change the source of “%1”</source>
        <translation>Змінити джерело: «%1»</translation>
    </message>
    <message>
        <source>Change the colour of “%1”</source>
        <translation>Змінити колір: «%1»</translation>
    </message>
    <message>
        <source>Change the title of “%1”</source>
        <translation>Змінити заголовок: «%1»</translation>
    </message>
    <message>
        <source>Change what is said about the dossier</source>
        <translation>Змінити відомості про досьє</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Це потрібно заповнити.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 15.</source>
        <translation>Введіть ціле число, наприклад 15.</translation>
    </message>
    <message>
        <source>One date</source>
        <translation>Одна дата</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>До певної дати</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Ще триває</translation>
    </message>
    <message>
        <source>Degrees are numbers: a longitude from −180 to 180, a latitude from −90 to 90.</source>
        <translation>Градуси – це числа: довгота від −180 до 180, широта від −90 до 90.</translation>
    </message>
    <message>
        <source>Give both, longitude and latitude, or neither.</source>
        <translation>Вкажіть і довготу, і широту, або жодної.</translation>
    </message>
    <message>
        <source>Write a colour as # and six digits: #2A6796.</source>
        <translation>Запишіть колір як # і шість цифр: #2A6796.</translation>
    </message>
    <message>
        <source>Text on it is hard to read: contrast %1, and 4.5 is the least.</source>
        <translation>Текст на ньому важко читати: контраст %1, а найменший – 4,5.</translation>
    </message>
    <message>
        <source>Text on it is legible: contrast %1.</source>
        <translation>Текст на ньому читається: контраст %1.</translation>
    </message>
    <message>
        <source>%1, the only source</source>
        <translation>%1, єдине джерело</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Нове джерело…</translation>
    </message>
    <message>
        <source>It shows as Unsourced, on screen and in print.</source>
        <translation>Показується як «Без джерела» на екрані та в друці.</translation>
    </message>
    <message>
        <source>Quote and place in the source</source>
        <translation>Цитата й місце в джерелі</translation>
    </message>
    <message>
        <source>The source’s own words, in its language, without quotation marks</source>
        <translation>Слова самого джерела, його мовою, без лапок</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>Наш переклад</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>Додати переклад</translation>
    </message>
    <message>
        <source>Where in the source</source>
        <translation>Де в джерелі</translation>
    </message>
    <message>
        <source>Line numbers, such as 9 or 9, 11, or any place: p. 3</source>
        <translation>Номери рядків, наприклад 9 або 9, 11, чи будь-яке місце: с. 3</translation>
    </message>
    <message>
        <source>My reading, rather than the source’s words</source>
        <translation>Моє тлумачення, а не слова джерела</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>Why it is inferred, or what to beware of</source>
        <translation>Чому це виведено або чого стерегтися</translation>
    </message>
    <message>
        <source>The only source</source>
        <translation>Єдине джерело</translation>
    </message>
    <message>
        <source>According to %1</source>
        <translation>За даними: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Ідентифікатор</translation>
    </message>
    <message>
        <source>What refers to it in the file follows. Letters without accents, digits, -, _ and .</source>
        <translation>Посилання на нього у файлі зміняться теж. Латинські літери, цифри, -, _ і .</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чого</translation>
    </message>
    <message>
        <source>For example: countries</source>
        <translation>Наприклад: країн</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Скільки</translation>
    </message>
    <message>
        <source>A number, or the source’s words: around 19</source>
        <translation>Число або слова джерела: близько 19</translation>
    </message>
    <message>
        <source>As a number, for comparison</source>
        <translation>Числом, для порівняння</translation>
    </message>
    <message>
        <source>When it held</source>
        <translation>Коли це було чинним</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Чого очікують</translation>
    </message>
    <message>
        <source>Of which event</source>
        <translation>Від якої події</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Жодної зокрема</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Хто говорить</translation>
    </message>
    <message>
        <source>Leave it empty where the source itself speaks</source>
        <translation>Лишіть порожнім, якщо говорить саме джерело</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Про кого</translation>
    </message>
    <message>
        <source>Leave it empty where the whole coalition is meant</source>
        <translation>Лишіть порожнім, якщо йдеться про всю коаліцію</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Про що це</translation>
    </message>
    <message>
        <source>Only what the source says: March 2025 stays a month. Without a date, it shows on every day, marked as undated.</source>
        <translation>Лише те, що каже джерело: березень 2025 лишається місяцем. Без дати він показується щодня з позначкою «без дати».</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation>Сам запис</translation>
    </message>
    <message>
        <source>Name, summary, other spellings</source>
        <translation>Назва, підсумок, інші написання</translation>
    </message>
    <message>
        <source>Nothing is written here yet</source>
        <translation>Тут ще нічого не написано</translation>
    </message>
    <message>
        <source>Problems and unsourced</source>
        <translation>Проблеми та без джерела</translation>
    </message>
    <message>
        <source>Everything has a source, and nothing is missing.</source>
        <translation>Усе має джерело, і нічого не бракує.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ще немає жодного.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Довгота</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation>Не вирішено: пропущено</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>One plain table, for any program</source>
        <translation>Проста таблиця для будь-якої програми</translation>
    </message>
    <message>
        <source>Events, members and sources, a sheet each</source>
        <translation>Події, члени й джерела, по аркушу на кожне</translation>
    </message>
    <message>
        <source>The same for LibreOffice</source>
        <translation>Те саме для LibreOffice</translation>
    </message>
    <message>
        <source>Places with times, for web maps and QGIS</source>
        <translation>Місця з датами, для вебкарт і QGIS</translation>
    </message>
    <message>
        <source>Places with times, for Google Earth</source>
        <translation>Місця з датами, для Google Earth</translation>
    </message>
    <message>
        <source>The same, compressed</source>
        <translation>Те саме, стиснене</translation>
    </message>
    <message>
        <source>A database of layers, for QGIS and ArcGIS</source>
        <translation>База шарів, для QGIS і ArcGIS</translation>
    </message>
    <message>
        <source>Events, for calendars</source>
        <translation>Події, для календарів</translation>
    </message>
    <message>
        <source>Events, for a timeline on a web page</source>
        <translation>Події, для шкали часу на вебсторінці</translation>
    </message>
    <message>
        <source>Import a row of “%1”</source>
        <translation>Імпортувати рядок із «%1»</translation>
    </message>
    <message>
        <source>Import %1 rows of “%2”</source>
        <translation>Імпортувати рядків: %1, із «%2»</translation>
    </message>
    <message>
        <source>No source: unsourced</source>
        <translation>Немає: без джерела</translation>
    </message>
    <message>
        <source>A new source…</source>
        <translation>Нове джерело…</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n нове джерело</numerusform>
            <numerusform>%n нові джерела</numerusform>
            <numerusform>%n нових джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new actor(s)</source>
        <translation>
            <numerusform>%n новий учасник</numerusform>
            <numerusform>%n нові учасники</numerusform>
            <numerusform>%n нових учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new status(es)</source>
        <translation>
            <numerusform>%n новий статус</numerusform>
            <numerusform>%n нові статуси</numerusform>
            <numerusform>%n нових статусів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s)</source>
        <translation>
            <numerusform>%n нова група</numerusform>
            <numerusform>%n нові групи</numerusform>
            <numerusform>%n нових груп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new theme(s)</source>
        <translation>
            <numerusform>%n нова тема</numerusform>
            <numerusform>%n нові теми</numerusform>
            <numerusform>%n нових тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 з %n рядка</numerusform>
            <numerusform>%1 з %n рядків</numerusform>
            <numerusform>%1 з %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %n row(s)</source>
        <translation>
            <numerusform>%1 з першого %n рядка</numerusform>
            <numerusform>%1 з перших %n рядків</numerusform>
            <numerusform>%1 з перших %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n рядок пропущено</numerusform>
            <numerusform>%n рядки пропущено</numerusform>
            <numerusform>%n рядків пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s)</source>
        <translation>
            <numerusform>%n порожній рядок</numerusform>
            <numerusform>%n порожні рядки</numerusform>
            <numerusform>%n порожніх рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Рядок %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не імпортується</translation>
    </message>
    <message>
        <source>What the row is</source>
        <translation>Чим є рядок</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>Найраніший день</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>Найпізніший день</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>День місяця</translation>
    </message>
    <message>
        <source>Year of the end</source>
        <translation>Рік завершення</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Місяць завершення</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>День завершення</translation>
    </message>
    <message>
        <source>Country of the place</source>
        <translation>Держава місця</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Role of the participants</source>
        <translation>Роль учасників</translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation>Спосіб участі</translation>
    </message>
    <message>
        <source>Participants’ office</source>
        <translation>Посада учасників</translation>
    </message>
    <message>
        <source>Announced, held or cancelled</source>
        <translation>Оголошено, відбулося чи скасовано</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Вид події</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важливість</translation>
    </message>
    <message>
        <source>Source of the date</source>
        <translation>Джерело дати</translation>
    </message>
    <message>
        <source>Source of the place</source>
        <translation>Джерело місця</translation>
    </message>
    <message>
        <source>Source of whether it was held</source>
        <translation>Джерело про те, чи відбулося</translation>
    </message>
    <message>
        <source>Source of the summary</source>
        <translation>Джерело короткого опису</translation>
    </message>
    <message>
        <source>Source of the participants</source>
        <translation>Джерело учасників</translation>
    </message>
    <message>
        <source>Short title of the source</source>
        <translation>Коротка назва джерела</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Дата джерела</translation>
    </message>
    <message>
        <source>Source’s date is inferred</source>
        <translation>Дату джерела виведено</translation>
    </message>
    <message>
        <source>Why the source’s date is inferred</source>
        <translation>Чому дату джерела виведено</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адреса джерела</translation>
    </message>
    <message>
        <source>Tier of the source</source>
        <translation>Рівень джерела</translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation>Мова джерела</translation>
    </message>
    <message>
        <source>Language of the quote</source>
        <translation>Мова цитати</translation>
    </message>
    <message>
        <source>Line in the source</source>
        <translation>Рядок у джерелі</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Виведено</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Пересторога</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Мова текстів</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Вид учасника</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Інші назви</translation>
    </message>
    <message>
        <source>Counted as the coalition’s size</source>
        <translation>Рахується до чисельності коаліції</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Файл не вдається записати: %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Експортовано до %1</translation>
    </message>
    <message>
        <source>This is the open dossier’s own file. Choose another name.</source>
        <translation>Це файл відкритого досьє. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Зупинено. Жодного файлу не змінено.</translation>
    </message>
    <message>
        <source>Further down there are names that may be no country&apos;s. Look at them, and import again.</source>
        <translation>Далі в таблиці є назви, що, можливо, не є назвами держав. Перевірте їх та імпортуйте ще раз.</translation>
    </message>
    <message>
        <source>The dossier was changed meanwhile. Import again.</source>
        <translation>Досьє тим часом змінилося. Імпортуйте ще раз.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставлена таблиця</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on who has which status</source>
        <translation>
            <numerusform>%n твердження про статуси</numerusform>
            <numerusform>%n твердження про статуси</numerusform>
            <numerusform>%n тверджень про статуси</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on events besides those shown</source>
        <translation>
            <numerusform>%n твердження про події, крім показаних</numerusform>
            <numerusform>%n твердження про події, крім показаних</numerusform>
            <numerusform>%n тверджень про події, крім показаних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how participants took part, %n time(s)</source>
        <translation>
            <numerusform>спосіб участі, %n раз</numerusform>
            <numerusform>спосіб участі, %n рази</numerusform>
            <numerusform>спосіб участі, %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given by sources</source>
        <translation>
            <numerusform>%n число, наведене джерелами</numerusform>
            <numerusform>%n числа, наведені джерелами</numerusform>
            <numerusform>%n чисел, наведених джерелами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n посилання</numerusform>
            <numerusform>%n посилання</numerusform>
            <numerusform>%n посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>where in its source something stands, %n time(s)</source>
        <translation>
            <numerusform>місце в джерелі, %n раз</numerusform>
            <numerusform>місце в джерелі, %n рази</numerusform>
            <numerusform>місце в джерелі, %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of quotes</source>
        <translation>
            <numerusform>%n переклад цитат</numerusform>
            <numerusform>%n переклади цитат</numerusform>
            <numerusform>%n перекладів цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on what was inferred</source>
        <translation>
            <numerusform>%n примітка про виведене</numerusform>
            <numerusform>%n примітки про виведене</numerusform>
            <numerusform>%n приміток про виведене</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classification(s) of events by kind, group or theme</source>
        <translation>
            <numerusform>%n віднесення подій до виду, групи чи теми</numerusform>
            <numerusform>%n віднесення подій до виду, групи чи теми</numerusform>
            <numerusform>%n віднесень подій до виду, групи чи теми</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in English</source>
        <translation>
            <numerusform>%n текст англійською</numerusform>
            <numerusform>%n тексти англійською</numerusform>
            <numerusform>%n текстів англійською</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in French</source>
        <translation>
            <numerusform>%n текст французькою</numerusform>
            <numerusform>%n тексти французькою</numerusform>
            <numerusform>%n текстів французькою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in Ukrainian</source>
        <translation>
            <numerusform>%n текст українською</numerusform>
            <numerusform>%n тексти українською</numerusform>
            <numerusform>%n текстів українською</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of sources</source>
        <translation>
            <numerusform>%n подробиця про джерела</numerusform>
            <numerusform>%n подробиці про джерела</numerusform>
            <numerusform>%n подробиць про джерела</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of actors, statuses, groups and themes</source>
        <translation>
            <numerusform>%n назва учасників, статусів, груп і тем</numerusform>
            <numerusform>%n назви учасників, статусів, груп і тем</numerusform>
            <numerusform>%n назв учасників, статусів, груп і тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of actors (office, summary)</source>
        <translation>
            <numerusform>%n подробиця про учасників (посада, опис)</numerusform>
            <numerusform>%n подробиці про учасників (посада, опис)</numerusform>
            <numerusform>%n подробиць про учасників (посада, опис)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) of statuses and groups (colours, patterns)</source>
        <translation>
            <numerusform>%n вигляд статусів і груп (кольори, візерунки)</numerusform>
            <numerusform>%n вигляди статусів і груп (кольори, візерунки)</numerusform>
            <numerusform>%n виглядів статусів і груп (кольори, візерунки)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of themes</source>
        <translation>
            <numerusform>%n текст тем</numerusform>
            <numerusform>%n тексти тем</numerusform>
            <numerusform>%n текстів тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n заява</numerusform>
            <numerusform>%n заяви</numerusform>
            <numerusform>%n заяв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected outcome(s)</source>
        <translation>
            <numerusform>%n очікуваний результат</numerusform>
            <numerusform>%n очікувані результати</numerusform>
            <numerusform>%n очікуваних результатів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n сценарій</numerusform>
            <numerusform>%n сценарії</numerusform>
            <numerusform>%n сценаріїв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on the founding</source>
        <translation>
            <numerusform>%n твердження про заснування</numerusform>
            <numerusform>%n твердження про заснування</numerusform>
            <numerusform>%n тверджень про заснування</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hidden characters in %n text(s)</source>
        <translation>
            <numerusform>приховані символи в %n тексті</numerusform>
            <numerusform>приховані символи в %n текстах</numerusform>
            <numerusform>приховані символи в %n текстах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) and settings of the dossier itself</source>
        <translation>
            <numerusform>%n текст чи налаштування самого досьє</numerusform>
            <numerusform>%n тексти й налаштування самого досьє</numerusform>
            <numerusform>%n текстів і налаштувань самого досьє</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n other source(s) say is left out.</source>
        <translation>
            <numerusform>Сказане ще %n джерелом не враховано.</numerusform>
            <numerusform>Сказане ще %n джерелами не враховано.</numerusform>
            <numerusform>Сказане ще %n джерелами не враховано.</numerusform>
        </translation>
    </message>
    <message>
        <source>This format does not carry:</source>
        <translation>Цей формат не передає:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Click a place on the map – Esc to stop</source>
        <translation>Натисніть місце на мапі – Esc, щоб зупинити</translation>
    </message>
    <message>
        <source>Click countries to add them or take them away – Esc to stop</source>
        <translation>Натискайте країни, щоб додати чи прибрати їх – Esc, щоб зупинити</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>PlayButtons</name>
    <message>
        <source>Previous event</source>
        <translation>Попередня подія</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play from event to event</source>
        <translation>Відтворювати від події до події</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Наступна подія</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>Як відтворювати</translation>
    </message>
</context>
<context>
    <name>PlayMenu</name>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Pause at each event</source>
        <translation>Зупинятися на кожній події</translation>
    </message>
    <message>
        <source>Begin again after the end</source>
        <translation>Після кінця починати знову</translation>
    </message>
</context>
<context>
    <name>PositionEntry</name>
    <message>
        <source>Longitude</source>
        <translation>Довгота</translation>
    </message>
    <message>
        <source>Longitude, degrees</source>
        <translation>Довгота, градуси</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Latitude, degrees</source>
        <translation>Широта, градуси</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Вибрати на мапі</translation>
    </message>
    <message>
        <source>The next click on the map fills in the coordinates and the country</source>
        <translation>Наступне натискання на мапі заповнить координати й країну</translation>
    </message>
</context>
<context>
    <name>PreviewFooter</name>
    <message>
        <source>Fits one page</source>
        <translation>Уміщується на сторінку</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Save as PDF, SVG or PNG</source>
        <translation>Зберегти як PDF, SVG або PNG</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>One page; what has no room is left out</source>
        <translation>Одна сторінка; що не вміщується, пропущено</translation>
    </message>
    <message>
        <source>Saving page %1 of %2</source>
        <translation>Збереження сторінки %1 з %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>Відкрити збережене</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Making page %1 of %2 for the printer’s paper</source>
        <translation>Створення сторінки %1 з %2 для паперу принтера</translation>
    </message>
    <message>
        <source>Making the page for the printer’s paper…</source>
        <translation>Створення сторінки для паперу принтера…</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Error: %1</source>
        <translation>Помилка: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Попередження: %1</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Усі %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Помилки %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Попередження %1</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>наступна проблема</translation>
    </message>
    <message>
        <source>show what it is about</source>
        <translation>показати, про що йдеться</translation>
    </message>
</context>
<context>
    <name>ProblemsButton</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблеми</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n без джерела</numerusform>
            <numerusform>%n без джерела</numerusform>
            <numerusform>%n без джерела</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message numerus="yes">
        <source>This dossier has %n error(s)</source>
        <translation>
            <numerusform>У цьому досьє %n помилка</numerusform>
            <numerusform>У цьому досьє %n помилки</numerusform>
            <numerusform>У цьому досьє %n помилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This dossier has %n warning(s)</source>
        <translation>
            <numerusform>У цьому досьє %n попередження</numerusform>
            <numerusform>У цьому досьє %n попередження</numerusform>
            <numerusform>У цьому досьє %n попереджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n warning(s) do not block.</source>
        <translation>
            <numerusform>%n попередження не заважає.</numerusform>
            <numerusform>%n попередження не заважають.</numerusform>
            <numerusform>%n попереджень не заважають.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your file has not been changed.</source>
        <translation>Ваш файл не змінено.</translation>
    </message>
    <message>
        <source>Keep the open dossier</source>
        <translation>Залишити відкрите досьє</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Відкрити інше…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Цей файл не вдається відкрити</translation>
    </message>
    <message numerus="yes">
        <source>Fix the %n error(s) to open it.</source>
        <translation>
            <numerusform>Виправте %n помилку, щоб його відкрити.</numerusform>
            <numerusform>Виправте %n помилки, щоб його відкрити.</numerusform>
            <numerusform>Виправте %n помилок, щоб його відкрити.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Назад до мапи</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>How long it takes is not known</source>
        <translation>Невідомо, скільки це триватиме</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>source %1</source>
        <translation>джерело %1</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
</context>
<context>
    <name>RangeHandle</name>
    <message>
        <source>End of the range in sight, %1</source>
        <translation>Кінець видимого періоду, %1</translation>
    </message>
    <message>
        <source>Start of the range in sight, %1</source>
        <translation>Початок видимого періоду, %1</translation>
    </message>
    <message>
        <source>Arrow keys move by a month, with Shift by a week, with Ctrl by a day.</source>
        <translation>Стрілки пересувають на місяць, із Shift — на тиждень, із Ctrl — на день.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Відкрити недавнє</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Очистити цей список</translation>
    </message>
</context>
<context>
    <name>RecoveryLine</name>
    <message>
        <source>Recover</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Recover “%1”</source>
        <translation>Відновити «%1»</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Відкинути…</translation>
    </message>
    <message>
        <source>Discard what was recovered of “%1”</source>
        <translation>Відкинути відновлене з «%1»</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>“%1” cannot be recovered</source>
        <translation>«%1» не можна відновити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Discard what was recovered of “%1”?</source>
        <translation>Відкинути відновлене з «%1»?</translation>
    </message>
    <message>
        <source>The changes cannot be had back afterwards. The file itself stays as it is.</source>
        <translation>Повернути ці зміни потім не можна. Сам файл лишається таким, як є.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Залишити на потім</translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation>Незбережені зміни</translation>
    </message>
    <message>
        <source>The program ended before these were saved. Nothing is written before you save.</source>
        <translation>Програма завершилася раніше, ніж їх збережено. Нічого не записується, доки ви не збережете.</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Remarks</source>
        <translation>Зауваження</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>і ще %n зауваження</numerusform>
            <numerusform>і ще %n зауваження</numerusform>
            <numerusform>і ще %n зауважень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Replace files?</source>
        <translation>Замінити файли?</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) of these pages&apos; names are there already.</source>
        <translation>
            <numerusform>Ще %n файл із назвою цих сторінок уже існує.</numerusform>
            <numerusform>Ще %n файли з назвами цих сторінок уже існують.</numerusform>
            <numerusform>Ще %n файлів із назвами цих сторінок уже існують.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Залишити їх</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Contradicts what is shown</source>
        <translation>Суперечить показаному</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Dossiers (*.json)</source>
        <translation>Досьє (*.json)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Country, event or quote</source>
        <translation>Країна, подія чи цитата</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Можливо, ви мали на увазі: %1?</translation>
    </message>
</context>
<context>
    <name>SearchTips</name>
    <message>
        <source>A country, person, organisation or place, in any spelling: Kyiv, Kiev, Київ</source>
        <translation>Країна, особа, організація чи місце в будь-якому написанні: Київ, Kyiv, Kiev</translation>
    </message>
    <message>
        <source>An event by its name, its place or its date: 6 January, 2025-03, spring 2025</source>
        <translation>Подія за назвою, місцем чи датою: 6 січня, 2025-03, весна 2025</translation>
    </message>
    <message>
        <source>A few words of a quote or of its translation, or a source by its publisher</source>
        <translation>Кілька слів цитати чи її перекладу або джерело за видавцем</translation>
    </message>
    <message>
        <source>Enter opens a result; Ctrl+Enter does and keeps this list</source>
        <translation>Enter відкриває результат; Ctrl+Enter теж, і список лишається</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Зберегти форму</translation>
    </message>
    <message>
        <source>Import the table that was copied</source>
        <translation>Імпортувати скопійовану таблицю</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Month before, month after</source>
        <translation>Попередній місяць, наступний місяць</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Play, pause</source>
        <translation>Відтворити, призупинити</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Друк або експорт</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Відкрити досьє</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Перечитати файл</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Цей список</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, all; on the map 0 is Europe</source>
        <translation>Збільшити, зменшити, усе; на карті 0 — Європа</translation>
    </message>
    <message>
        <source>Map of Europe, all members, the world, the selection</source>
        <translation>Карта Європи, усіх членів, світу, вибраного</translation>
    </message>
    <message>
        <source>Next control: on the map the next state, while arrows move to the nearest one and letters find one by name</source>
        <translation>Наступний елемент: на карті — наступна держава; стрілки ведуть до найближчої, літери шукають за назвою</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Наступна частина вікна</translation>
    </message>
    <message>
        <source>Menu of the state on the map</source>
        <translation>Меню держави на карті</translation>
    </message>
    <message>
        <source>In the key: show only this status</source>
        <translation>У легенді: показати лише цей статус</translation>
    </message>
    <message>
        <source>Day before, day after; with Shift a week</source>
        <translation>День назад, день уперед; із Shift — тиждень</translation>
    </message>
    <message>
        <source>Event before, event after; Enter opens it</source>
        <translation>Попередня, наступна подія; Enter відкриває її</translation>
    </message>
    <message>
        <source>First and last day of the timeline</source>
        <translation>Перший і останній день шкали часу</translation>
    </message>
    <message>
        <source>Type a date</source>
        <translation>Ввести дату</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Fit the selection on the timeline</source>
        <translation>Показати вибране на шкалі часу</translation>
    </message>
    <message>
        <source>Compare two dates, or leave the comparison</source>
        <translation>Порівняти дві дати або вийти з порівняння</translation>
    </message>
    <message>
        <source>Move the first date, the second; swap them</source>
        <translation>Рухати першу дату, другу; поміняти їх місцями</translation>
    </message>
    <message>
        <source>Fold or unfold the lane that has the focus</source>
        <translation>Згорнути чи розгорнути доріжку у фокусі</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Коліщатко миші</translation>
    </message>
    <message>
        <source>Zoom the timeline; with Shift move along it, with Ctrl scroll its lanes</source>
        <translation>Масштаб шкали часу; із Shift — рух уздовж неї, із Ctrl — прокручування доріжок</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Перетягування</translation>
    </message>
    <message>
        <source>Snaps to events; with Alt to days, with Shift to months</source>
        <translation>Притягується до подій; з Alt — до днів, із Shift — до місяців</translation>
    </message>
    <message>
        <source>Leave the comparison, close the card or the dialog</source>
        <translation>Вийти з порівняння, закрити картку чи вікно</translation>
    </message>
    <message>
        <source>Print the selected country&apos;s card</source>
        <translation>Друкувати картку вибраної держави</translation>
    </message>
    <message>
        <source>What sources contradict each other on</source>
        <translation>У чому джерела суперечать одне одному</translation>
    </message>
    <message>
        <source>Choose whom to believe, as known on which day</source>
        <translation>Вибрати, кому вірити й за даними на який день</translation>
    </message>
    <message>
        <source>The sources, and what rests on each</source>
        <translation>Джерела й те, що спирається на кожне</translation>
    </message>
    <message>
        <source>Search; Enter opens a result, with Ctrl and keeps the list</source>
        <translation>Пошук; Enter відкриває результат, з Ctrl список лишається</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Нове досьє</translation>
    </message>
    <message>
        <source>Save; with Shift in another file</source>
        <translation>Зберегти; з Shift — в іншому файлі</translation>
    </message>
    <message>
        <source>Undo the last change; with Shift, or Ctrl+Y, redo it</source>
        <translation>Скасувати останню зміну; з Shift або Ctrl+Y — повторити</translation>
    </message>
    <message>
        <source>Import, export data</source>
        <translation>Імпортувати, експортувати дані</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>Редагувати вибране</translation>
    </message>
</context>
<context>
    <name>SourceDetails</name>
    <message>
        <source>Address: %1</source>
        <translation>Адреса: %1</translation>
    </message>
    <message>
        <source>Events it speaks of</source>
        <translation>Події, про які йдеться</translation>
    </message>
    <message>
        <source>Countries and others it speaks of</source>
        <translation>Країни та інші, про кого йдеться</translation>
    </message>
    <message>
        <source>Believe only this source</source>
        <translation>Вибрати лише це джерело</translation>
    </message>
    <message>
        <source>Add to the lens</source>
        <translation>Додати до вибраних</translation>
    </message>
    <message>
        <source>Take out of the lens</source>
        <translation>Прибрати з вибраних</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Скопіювати посилання</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>Відкрити в браузері…</translation>
    </message>
</context>
<context>
    <name>SourceEntry</name>
    <message>
        <source>believed</source>
        <translation>вибране</translation>
    </message>
    <message>
        <source>not believed</source>
        <translation>не вибране</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Розгорнуто</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Згорнуто</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Source of rows that name none</source>
        <translation>Джерело рядків, що не називають жодного</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Його назва</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Обов’язково</translation>
    </message>
    <message>
        <source>Title of the new source</source>
        <translation>Назва нового джерела</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Його адреса</translation>
    </message>
    <message>
        <source>https://… (may be empty)</source>
        <translation>https://… (не обов’язково)</translation>
    </message>
    <message>
        <source>Address of the new source</source>
        <translation>Адреса нового джерела</translation>
    </message>
</context>
<context>
    <name>SourceTickLine</name>
    <message>
        <source>%1, ticked</source>
        <translation>%1, позначено</translation>
    </message>
</context>
<context>
    <name>SourceTickList</name>
    <message>
        <source>Find a source</source>
        <translation>Знайти джерело</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>No source has that in its name.</source>
        <translation>Жодне джерело не має цього в назві.</translation>
    </message>
    <message>
        <source>Double click or Ctrl+Space: this one alone</source>
        <translation>Подвійне клацання або Ctrl+Пробіл: лише це</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message numerus="yes">
        <source>%1 of %n source(s) believed by the lens</source>
        <translation>
            <numerusform>Вибрано джерел: %1 з %n</numerusform>
            <numerusform>Вибрано джерел: %1 з %n</numerusform>
            <numerusform>Вибрано джерел: %1 з %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Знайти джерело</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>За рівнем</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>За датою</translation>
    </message>
    <message>
        <source>By claims</source>
        <translation>За твердженнями</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>No source matches “%1”.</source>
        <translation>Жодне джерело не відповідає «%1».</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Nothing is said here yet</source>
        <translation>Тут ще нічого не сказано</translation>
    </message>
    <message>
        <source>Say where a country stands, tell of an event, or bring in a table that you already have.</source>
        <translation>Скажіть, на чиєму боці країна, розкажіть про подію або додайте таблицю, яку вже маєте.</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Додати країну…</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Додати подію…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Показати зблизька</translation>
    </message>
    <message>
        <source>Show only its status</source>
        <translation>Показати лише її статус</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Показати лише: %1</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Копіювати назву</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>Друкувати цю картку…</translation>
    </message>
    <message>
        <source>Add a status…</source>
        <translation>Додати статус…</translation>
    </message>
    <message>
        <source>Add an event here…</source>
        <translation>Додати тут подію…</translation>
    </message>
</context>
<context>
    <name>StateTwin</name>
    <message>
        <source>States on the map</source>
        <translation>Держави на карті</translation>
    </message>
</context>
<context>
    <name>StatusColours</name>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Бурштиновий</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сірий</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Цегляний</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Рожевий</translation>
    </message>
</context>
<context>
    <name>StatusStart</name>
    <message>
        <source>Colour of status %1</source>
        <translation>Колір статусу %1</translation>
    </message>
    <message>
        <source>Label of status %1</source>
        <translation>Назва статусу %1</translation>
    </message>
    <message>
        <source>Remove status %1</source>
        <translation>Прибрати статус %1</translation>
    </message>
</context>
<context>
    <name>StatusStarts</name>
    <message>
        <source>Statuses, in the order of the key</source>
        <translation>Статуси в порядку легенди</translation>
    </message>
    <message>
        <source>Give the dossier one status at least.</source>
        <translation>Дайте досьє принаймні один статус.</translation>
    </message>
    <message>
        <source>The first one is counted: its number is the coalition’s size. Each also takes a pattern of its own, which reaches those whom colour does not.</source>
        <translation>Перший рахується: його кількість — це розмір коаліції. Кожен також має власний візерунок — для тих, кому колір не допомагає.</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>Додати статус</translation>
    </message>
</context>
<context>
    <name>SubjectChoices</name>
    <message>
        <source>Country</source>
        <translation>Держава</translation>
    </message>
    <message>
        <source>A page for each</source>
        <translation>Кожна сторінка</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>From (A)</source>
        <translation>З (A)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>To (B)</source>
        <translation>До (B)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Картка</translation>
    </message>
</context>
<context>
    <name>TableTicks</name>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
</context>
<context>
    <name>TemplateChoices</name>
    <message>
        <source>One-page briefing</source>
        <translation>Довідка на одну сторінку</translation>
    </message>
    <message>
        <source>Country card</source>
        <translation>Картка держави</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Map, members, events, sources</source>
        <translation>Карта, члени, події, джерела</translation>
    </message>
    <message>
        <source>%1, landscape</source>
        <translation>%1, альбомна</translation>
    </message>
    <message>
        <source>%1, portrait</source>
        <translation>%1, книжкова</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Що друкувати</translation>
    </message>
    <message>
        <source>Two dates, and what changed</source>
        <translation>Дві дати й що змінилося</translation>
    </message>
    <message>
        <source>By event, month or country</source>
        <translation>За подіями, місяцями чи державами</translation>
    </message>
    <message>
        <source>One actor: history, events, words</source>
        <translation>Один учасник: історія, події, слова</translation>
    </message>
</context>
<context>
    <name>TextFormat</name>
    <message>
        <source>Comma  ,</source>
        <translation>Кома  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Крапка з комою  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляція</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Вертикальна риска  |</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Stretch of time in sight</source>
        <translation>Видимий проміжок</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 місяці</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 тижнів</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 тижні</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Віддалити</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Наблизити</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Від початку</translation>
    </message>
    <message>
        <source>Exactly then</source>
        <translation>Саме того дня</translation>
    </message>
    <message>
        <source>This range</source>
        <translation>Цей період</translation>
    </message>
    <message>
        <source>Events listed and counted</source>
        <translation>Події у списках і підрахунках</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>Date compared with, A, %1</source>
        <translation>Дата для порівняння, A, %1</translation>
    </message>
    <message>
        <source>Shown date, %1</source>
        <translation>Показана дата, %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Preview, print or export a page of this view</source>
        <translation>Переглянути, надрукувати або експортувати сторінку цього вигляду</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Вийти з порівняння</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Порівняти дві дати</translation>
    </message>
    <message>
        <source>Leave the comparison (C)</source>
        <translation>Вийти з порівняння (C)</translation>
    </message>
    <message>
        <source>Compare two dates (C)</source>
        <translation>Порівняти дві дати (C)</translation>
    </message>
</context>
<context>
    <name>UnknownCardView</name>
    <message>
        <source>Not known to this lens</source>
        <translation>Невідомо вибраним джерелам</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Показати всі джерела</translation>
    </message>
</context>
<context>
    <name>UnsourcedMark</name>
    <message>
        <source>Unsourced</source>
        <translation>Без джерела</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Кордони</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Менше анімації</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Вийти з порівняння</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Порівняти дві дати</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Events listed and counted</source>
        <translation>Події у списках і підрахунках</translation>
    </message>
</context>
<context>
    <name>WordsEntry</name>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WorkingNote</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Stopped: these pages are not yet what is chosen.</source>
        <translation>Зупинено: ці сторінки ще не відповідають вибраному.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Створити</translation>
    </message>
</context>
<context>
    <name>atlas::BriefingExport</name>
    <message numerus="yes">
        <source>Saved %n file(s), from %1 on</source>
        <translation>
            <numerusform>Збережено %n файл, починаючи з %1</numerusform>
            <numerusform>Збережено %n файли, починаючи з %1</numerusform>
            <numerusform>Збережено %n файлів, починаючи з %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Збережено до %1</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Зупинено. Жодного файлу не змінено.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF/A (*.pdf)</source>
        <translation>PDF/A (*.pdf)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Експортувати довідку</translation>
    </message>
    <message numerus="yes">
        <source>Made anew for the printer’s paper, and sent to it: %n page(s)</source>
        <translation>
            <numerusform>Створено заново для паперу принтера й надіслано: %n сторінку</numerusform>
            <numerusform>Створено заново для паперу принтера й надіслано: %n сторінки</numerusform>
            <numerusform>Створено заново для паперу принтера й надіслано: %n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation>
            <numerusform>Надіслано на принтер: %n сторінку</numerusform>
            <numerusform>Надіслано на принтер: %n сторінки</numerusform>
            <numerusform>Надіслано на принтер: %n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Зупинено. Нічого не надруковано.</translation>
    </message>
</context>
<context>
    <name>atlas::BriefingOptions</name>
    <message>
        <source>Members table</source>
        <translation>Таблиця членів</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>What happened between the two dates</source>
        <translation>Що сталося між двома датами</translation>
    </message>
    <message>
        <source>Changes since the last event</source>
        <translation>Зміни від останньої події</translation>
    </message>
    <message>
        <source>Ambiguous and adverse positions</source>
        <translation>Неоднозначні та ворожі позиції</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Members on both dates</source>
        <translation>Члени на обидві дати</translation>
    </message>
    <message>
        <source>What changed since the page before</source>
        <translation>Що змінилося від попередньої сторінки</translation>
    </message>
</context>
<context>
    <name>atlas::BriefingPreview</name>
    <message>
        <source>Choose whom the card is about.</source>
        <translation>Виберіть, про кого картка.</translation>
    </message>
</context>
<context>
    <name>atlas::SavePlace</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не вдається записати: %2</translation>
    </message>
</context>
</TS>
