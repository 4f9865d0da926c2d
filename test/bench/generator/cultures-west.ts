import { type Culture, words } from './culture';

/** Naming cultures of Europe, Africa and the Americas. */
export const WESTERN_CULTURES: readonly Culture[] = [
  {
    id: 'russian',
    countries: ['RU', 'BY'],
    weight: 16,
    men: words(`Aleksandr Sergey Vladimir Andrey Aleksey Dmitry Mikhail Nikolay Igor Yury Viktor Oleg Ivan Evgeny Pavel
      Konstantin Roman Maksim Anatoly Boris Denis Vasily Vyacheslav Gennady Leonid Grigory Anton Stanislav Ruslan Timur
      Fyodor Valery Vadim Kirill Arkady Eduard`),
    women:
      words(`Elena Olga Natalya Tatyana Irina Svetlana Marina Anna Ekaterina Yulia Galina Larisa Lyudmila Valentina
      Oksana Kseniya`),
    surnames:
      words(`Ivanov Petrov Smirnov Kuznetsov Popov Vasiliev Sokolov Mikhailov Novikov Fedorov Morozov Volkov
      Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaitsev
      Solovyov Borisov Yakovlev Grigoriev Romanov Vorobyov Sergeev Kuzmin Frolov Aleksandrov Dmitriev Korolev Gusev
      Kiselev Ilyin Maksimov Polyakov Sorokin Vinogradov Kovalev Belov Medvedev Antonov Tarasov Zhukov Baranov`),
    syllables:
      words(`ka lo ma ro sa go ko po mo ta bu du gu ku ly my vo do bo no re ve le be ser gor mol bel cher zhu
      shu shch kras gol dro tre pro sta svi khor khar lav mar var tur bar dol vol sol tol`),
    surnameEndings: words('ov ev in sky kov nikov chuk enko skikh yan insky atov'),
    shape: 'patronymic',
  },
  {
    id: 'ukrainian',
    countries: ['UA'],
    weight: 3,
    men: words(`Oleksandr Serhiy Volodymyr Andriy Mykola Viktor Ihor Yuriy Vasyl Mykhailo Petro Oleh Ivan Dmytro Bohdan
      Taras Ruslan Yevhen Vitaliy`),
    women: words('Olena Oksana Nataliya Iryna Halyna Lyudmyla Svitlana Yuliya Hanna Kateryna'),
    surnames:
      words(`Melnyk Shevchenko Boyko Kovalenko Bondarenko Tkachenko Kovalchuk Kravchenko Oliynyk Shevchuk Koval
      Polishchuk Bondar Tkachuk Moroz Marchenko Lysenko Rudenko Savchenko Petrenko Azarov Zakharchenko`),
    syllables: words(
      'ko va la ry ho ro mo dy ku pe si ty sha che bo hu zha ma na vo za ya lev hor chor stel mar',
    ),
    surnameEndings: words('enko chuk uk iv yshyn ych skyi ets'),
    shape: 'patronymic',
  },
  {
    id: 'balkan',
    countries: ['RS', 'BA', 'ME', 'HR', 'MK'],
    weight: 3,
    men: words(`Milan Dragan Zoran Goran Nikola Stefan Marko Milorad Slobodan Radovan Ratko Željko Darko Dejan Nenad
      Bojan Miroslav Vojislav Momčilo Ljubiša`),
    women: words('Jelena Milica Ana Ivana Dragana Gordana Vesna Snežana Biljana Ljiljana'),
    surnames:
      words(`Jovanović Petrović Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević Kovačević
      Popović Tomić Karadžić Mladić Dodik Šešelj Vučković Savić`),
    syllables: words('bo dra mi ra sto vu ko lju pe to ne sa ve gru kra bla zel mar per stan bran tri kla'),
    surnameEndings: words('ić ović ević ski nić čić'),
    shape: 'given-surname',
  },
  {
    id: 'latin-american',
    countries: ['MX', 'CO', 'VE', 'CU', 'NI', 'GT', 'HN', 'PE'],
    weight: 18,
    men: words(`José Juan Luis Carlos Jesús Miguel Jorge Francisco Manuel Pedro Antonio Rafael Fernando Ricardo Alberto
      Roberto Eduardo Héctor Javier Óscar Sergio Arturo Raúl Rubén Joaquín Ismael Gustavo Hernán Rodrigo Álvaro Diego
      Germán Iván Julio Mario Nelson Omar Víctor Walter`),
    women:
      words(`María Ana Rosa Luz Carmen Martha Patricia Gloria Sandra Claudia Adriana Diana Guadalupe Verónica Silvia
      Teresa Elvira Yolanda`),
    surnames:
      words(`García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez
      Díaz Cruz Morales Reyes Gutiérrez Ortiz Ramos Ruiz Álvarez Mendoza Castillo Moreno Jiménez Romero Herrera Medina
      Aguilar Vargas Castro Guzmán Rojas Salazar Ortega Félix Beltrán Zambada Quintero Carrillo Fuentes Arellano Coronel
      Valencia Escobar Ochoa Orejuela Restrepo`),
    syllables:
      words(`ba ca cha da es fa gal gui he ja la le li lo ma mon mo na no o pa que ra re ri ro sal san ta te tru
      va ve vi za zu bar car mar mal mel col can ber ver`),
    surnameEndings: words('ez es a o al ero illo ado eda ena uela ino aga'),
    shape: 'two-surnames',
  },
  {
    id: 'brazilian',
    countries: ['BR', 'AO', 'MZ', 'GW'],
    weight: 2,
    men: words(`João José Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Gabriel Rafael Daniel Marcelo Bruno
      Eduardo Felipe Raimundo Rodrigo Manoel`),
    women: words('Maria Ana Francisca Antônia Adriana Juliana Márcia Fernanda Patrícia Aline'),
    surnames:
      words(`Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins
      Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento`),
    syllables: words(
      'ca ma ri ta mo nei ro bar bo sa fer fon gon lei te pi nhei val que vas con cel li ma lhe',
    ),
    surnameEndings: words('eira ães es o a inho edo ão ado'),
    shape: 'two-surnames',
  },
  {
    id: 'central-african',
    countries: ['CD', 'CF', 'RW', 'BI', 'SS', 'UG', 'ZW'],
    weight: 6,
    men: words(`Jean Joseph Emmanuel Bosco Laurent Sylvestre Innocent Félicien Ignace Callixte Bernard Gédéon Thomas
      Michael James Gabriel Peter Simon Dominic Okot Vincent Robert Didier Faustin Nourredine`),
    women: words('Grace Esperance Consolata Beatrice Josephine Agathe Charity Mercy'),
    surnames:
      words(`Ntaganda Kabila Mugabe Mudacumura Bisengimana Murwanashyaka Nkunda Mbarushimana Lubanga Katanga
      Kony Ongwen Otti Bozize Machar Kiir Malong Gatwech Deng Garang Mnangagwa Moyo Ncube Sibanda Dube`),
    syllables:
      words(`ba bi bu ca da fa ga gi ha ka ki ku la lu ma mbi mu mwa na nda ndi ngo nka nta nya nzi ra ri ru sha
      si ta ti to wa ya ze zi`),
    surnameEndings: words('ana imana iza o a e ura enge unda isa'),
    shape: 'given-surname',
  },
  {
    id: 'west-african',
    countries: ['NG', 'ML', 'NE', 'CI', 'LR', 'SL', 'GN'],
    weight: 3,
    men: words(`Mohamed Amadou Ibrahim Moussa Ousmane Boubacar Abubakar Musa Sani Charles Samuel Emeka Chidi Kofi Kwame
      Tunde Femi Sekou Iyad Mamadou Adama Issa`),
    women: words('Aminata Fatoumata Mariam Awa Ngozi Amina Hauwa Blessing Adaeze Oumou'),
    surnames:
      words(`Diallo Traoré Keita Coulibaly Touré Koné Camara Barry Sow Bah Cissé Diarra Okafor Okonkwo Adeyemi
      Balogun Ibrahim Bello Abubakar Shekau Barnawi Taylor Johnson Kamara Sesay Gbagbo`),
    syllables:
      words(`a ba bo da di do fa fo ga gbe go ka ke ko kwa la lo ma mo na nne o od ol ogu oyi sa se so ta to wa
      ye yu chi eze ife uche`),
    surnameEndings: words('a o u e i wu ola ade kwe ye'),
    shape: 'given-surname',
  },
  {
    id: 'horn-of-africa',
    countries: ['SO', 'ER', 'ET', 'KE', 'SD'],
    weight: 3,
    men: words(`Mohamed Ahmed Abdi Hassan Ali Omar Yusuf Abdullahi Ibrahim Ismail Abdirahman Farah Mahad Mahamud Bashir
      Fuad Godane Maalim Tesfaye Haile Abraha Yemane`),
    women: words('Hodan Ifrah Sahra Amina Fadumo Hibaq Selam Tsehay'),
    surnames:
      words(`Mohamed Ali Hassan Farah Warsame Aweys Dahir Abdi Godane Robow Turki Jama Isse Egal Samatar Barre
      Tekle Gebre Wolde Desta Kidane`),
    syllables: words(
      'a ba da ga ha ja ka la ma na qa ra sa wa ya abdi war sha dhi hir gal jir mal nur bul fid tes ghe',
    ),
    surnameEndings: words('e i o ow le ale iye ane'),
    shape: 'chain',
  },
  {
    id: 'western-european',
    countries: ['GB', 'US', 'DE', 'FR', 'IT', 'NL', 'IE', 'CH'],
    weight: 7,
    men: words(`John Michael David James Robert William Thomas Peter Paul Mark Stephen Andrew Richard Daniel Christian
      Hans Klaus Jürgen Wolfgang Pierre Michel François Philippe Giuseppe Marco Luca Matteo Jan Kees Willem Patrick Sean
      Brian Graham`),
    women:
      words(`Mary Anne Elizabeth Susan Margaret Sarah Karen Helen Claudia Petra Sabine Brigitte Nathalie Chiara
      Giulia Ingrid`),
    surnames:
      words(`Smith Jones Williams Brown Taylor Davies Wilson Evans Murphy Kelly Byrne Müller Schmidt Schneider
      Fischer Weber Meyer Wagner Becker Hoffmann Martin Bernard Dubois Durand Leroy Moreau Rossi Russo Ferrari Esposito
      Bianchi Romano Jansen Bakker Visser Smit Meijer Mulder`),
    syllables:
      words(`al ber bran bur cal car del den fal fen gar gra hal ham har hol kel kin lan lin mar mel mor nor
      ram ros sal stan sten sul tan tor val ver wal war wil win wol`),
    surnameEndings: words('son er mann ton ley ford man berg ini etti eau ier sen stra'),
    shape: 'given-surname',
  },
];
