import { words } from "./source.ts";

/**
 * First names common in Sweden and in the English-speaking countries, of every age and of those who
 * came later. Names that are also everyday words (Will, Grace, May, Björn) are in the second list.
 */
export const firstNames = words(`
  anna eva maria karin kristina lena sara emma kerstin ingrid birgitta marie malin jenny inger ulla annika linda
  susanne elin monica johanna hanna carina elisabet elisabeth sofia katarina åsa julia alva alice ebba elsa maja
  klara clara ella vera wilma saga astrid freja agnes stella signe lovisa moa ida amanda josefin josefine therese
  helena camilla ann gunilla gunnel gun barbro siv margareta marianne berit maj britt inga gunvor solveig ingegerd
  rut ruth märta greta gerda elvira selma edith tyra hilda nathalie isabelle isabella felicia cornelia tilda tilde
  matilda thea nova leia leah molly nellie ellen ellinor elinor linnea linnéa filippa tuva tindra nora olivia
  emelie emilie frida fredrika charlotte charlotta lotta pernilla petra ulrika ulla-britt madeleine mikaela michaela
  veronica veronika viktoria victoria yvonne agneta anita anette anneli annelie ann-kristin ann-marie carolina caroline
  cecilia christina diana ewa gabriella gudrun gunborg hedda jeanette jessica jessika karolina katja kajsa lina lisa
  lisbeth louise marina mariana mona märit nina pia rebecka rebecca ronja sandra sanna siri sonja tanja tina tove
  ylva åse anders lars mikael johan erik per karl peter jan thomas tomas daniel fredrik hans bengt mats andreas
  stefan sven bo nils marcus markus magnus leif ulf jonas kjell håkan göran gunnar henrik jörgen jesper kenneth kent
  christer krister lennart martin mattias niclas niklas olle ove patrik per-olof pontus ragnar rasmus rickard rikard
  roger roland rolf rune sebastian simon staffan stig sture sune tobias tommy tony torbjörn tore torsten urban viktor
  ville axel alexander albin anton arvid august carl christoffer kristoffer david dennis edvin edward elias emil erika
  felix filip gabriel gustav gustaf hampus hugo isak jacob jakob joakim joel jonathan josef kevin klas claes leo liam
  linus loke love ludvig lukas lucas malte melker melvin milo noah oliver olof oskar oscar otto robin samuel sixten
  theo theodor tim vidar vincent william wilhelm yngve åke örjan östen torvald gert jerker jimmy johnny conny ronny
  glenn glen ahmed ali mohammed mohamed muhammad mohammad hassan hussein omar yusuf yousef ibrahim mustafa mahmoud amir
  reza hamid karim khalid abdullah fatima amina aisha zahra maryam mariam layla leila nour noor rojin shirin dilan
  zainab khadija hodan fadumo samira soraya amira yasmin goran dragan zoran milan jovan miroslav marko ivana jelena
  milica jasmina amela elvir agnieszka katarzyna malgorzata piotr pawel krzysztof tomasz marek olga natalia svetlana
  irina tatiana dmitri sergei vladimir oksana priya anjali rahul amit sanjay deepak raj sunita mei wei jing yuki
  james john robert michael david richard joseph charles christopher matthew anthony donald steven stephen paul andrew
  joshua kenneth george brian edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan larry
  justin scott brandon benjamin gregory greg raymond patrick alexander tyler dennis jerry aaron jose adam nathan henry
  douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur
  lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene
  vincent russell louis philip bobby johnny bradley mary patricia jennifer barbara susan sarah karen nancy betty
  margaret sandra ashley kimberly emily donna michelle dorothy carol melissa deborah stephanie rebecca sharon laura
  cynthia kathleen amy shirley angela helen brenda pamela nicole emma samantha katherine catherine christine debra
  rachel carolyn janet virginia heather diane joyce victoria kelly lauren evelyn joan olivia cheryl megan andrea hannah
  jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice judy sophia denise amber
  doris marilyn danielle beverly isabella theresa natalie brittany charlotte rose marie diana kayla alexis lori tammy
  brandi loretta tracy tracey gareth rhys ieuan dafydd owain siobhan aoife niamh ciara sinead orla eoin declan connor
  conor liam padraig seamus callum ewan angus hamish fergus alasdair iain neil craig darren wayne lee stuart graham
  derek barry trevor nigel clive geoff geoffrey simon kevin shaun shane dean carl damian gavin ross fiona moira
  catriona morag elspeth lorraine maureen sheila pauline hazel julie jackie gillian alison lesley lynn lynne linda
  wendy debbie tina mandy dawn gemma kirsty kerry stacey leanne hayley jodie chloe jade georgia holly ellie lucy
  phoebe imogen harriet freya isla poppy daisy millie evie jessica sophie zoe naomi esther ruth judith dougie kev dave
  steve mike pete phil rob bob tom jim jimmy tommy danny kenny ronnie reggie gordon malcolm alastair ralph colin
  desmond vernon cecil winston leroy tyrone jamal darnell latoya keisha kayleigh shanice colette gerard malachy
  bridget maeve nuala dermot finbar brendan eamon gerry gerald bernadette bernard marty mick paddy annis orlaith
  hilary penelope philippa nicola claire clare jane joanne joanna anne annie elizabeth liz beth betsy kate katie
  cathy kathy maggie peggy rosie sally susie suzanne vicky vera violet winifred edna ethel mabel doreen dwight
  duncan hector murdo ranald jolyon alaric everard ludde roffe jocke lasse kalle nisse pelle palle janne micke
  figge henke matte jossan lollo kicki bettan siw lilian lillian sigrid svea dagny ester rakel aina aino anneli
  tuula pirjo ritva seppo pekka matti jukka timo mikko juha sari päivi kirsi jari harri hannu esa tapio veikko
  ole knut odd arne bjarne trond geir terje torbjørn øyvind kjetil randi bente kari marit turid solfrid niels jens
  darrell darryl chantelle nasreen priyanka lorcan keeley nadja susan cole ulf kim darcy nadine natasha yasmin yasmine
  maxine marcia yolanda tanya tonya rhonda sheryl glenda velma wanda thelma lucille loretta roxanne roxanna tabitha
  tamsin tamara bethany bethan carys cerys nia rhiannon sian angharad gwen gwyneth megan dilys lowri aled huw emyr
  rowan rory ruairi cormac fintan cathal donal diarmuid colm malcolm brennan grainne roisin caoimhe saoirse deirdre
  una aisling eimear oisin cillian ronan keegan brody cody colby dustin dakota travis trent wyatt cletus earline
  marguerite marcelle antoinette josephine georgina henrietta beatrice bea winnie nellie hattie clementine cordelia
  jenna jill gill trish trisha patsy peg dot dottie elaine eileen noreen doreen noel neville rodney roderick reginald
  humphrey rupert hugo barnaby jasper quentin giles miles piers tarquin crispin lionel lester leonard leon lloyd lyle
  ashwin arjun vikram ravi suresh ramesh anil vijay kumar deepika pooja neha meera lakshmi sana saima shazia farah
  farid tariq bilal imran usman faisal rashid salim nadeem asif kamran adnan waleed ayesha rukhsana parveen shabana
  chidi emeka ngozi chioma adaeze ifeoma kwame kofi ama abena kwesi tunde femi olu wanjiru otieno achieng thabo sipho
  abdi abdirahman mohamud ayaan ifrah ubah hibo tesfaye selam yohannes meron haile biniam luwam azad sherwan hevin
  berivan zilan karwan shno bahar shirin parisa mehdi hossein nasrin maryam zeynep emine ayse mehmet murat hasan hüseyin
  serkan esra fatma burak pham nguyen linh thi siriporn somchai nok malee pim noi sombat luz maria-luz rosario consuelo
  guadalupe carlos jorge luis miguel pedro pablo diego alejandro fernando rafael ricardo javier sergio manuel raul
  giulia giovanni marco luca francesca paolo giuseppe chiara ksenia yulia nikolai igor oleg andrij bohdan taras
  nermin senad mirza emir aida merima edin jasmin valdemar valdis janis ilze kristaps agneta bosse berra berndt bernt
  birger börje bertil einar elof emanuel evert folke georg gottfrid helge herbert hilding holger hubert ingemar ingvar
  ivar karl-erik karl-johan lars-erik sven-erik jan-erik carl-johan klas-göran kurt ludwig manfred mårten måns nore
  olaf orvar ossian rikard rudolf sigge sigurd sigvard sivert tage tord tyko valter verner vilgot viking wiktor
  alvin elton ebbe elis eddie harry henning ivar jack julian knut levi love maximilian neo nils sam sigge tage vide
  agda alma amalia angelica angelika annette annika beata beatrice bodil britta brita britt-marie disa doris edla
  eleonor eleonora elna elsie elly emmy ester eugenia evelina fanny gerd gittan gitta gully harriet hillevi hjördis
  ines irene iris irma isolde jasmine jennie johanna joline juni kaisa kim kine laila lea lisen lisette liselott
  liselotte lo lova luna magda maj-britt majken malva marika marit märta meja mia mimmi miriam mira molly my märit
  nadja natalie ninni norea novalie olga paula pernilla ragnhild ramona regina rigmor rosita sally sigbritt siv-marie
  solbritt solveig stina susann svante tekla terese tindra tora tyra ulrica vanja viola vendela vivianne wivianne
  ylwa zelda åsa annelie rosemary rosalind rosalyn sybil sylvia thora tilly verity yvette zara
  søren mads rasmus mette kirsten dorthe lone inge helle
`);

/** First names that are also words; only a cue or a surname's ending makes them one. */
export const wordNames = words(`
  will mark grace hope faith joy may june april summer rose bill jack art max sky dawn eve christian liv love stig
  my tor björn   sandy hazel amber jade ruby pearl ivy lily heather holly daisy poppy violet olive iris
  ginger crystal angel destiny harmony melody carol  dean earl duke grant chase drew   pat   
  rich dick rusty cliff clay glen dale ross wade gene lance hunter mason carter cooper taylor parker jordan austin
  georgia virginia charlotte florence sydney paris chelsea brooklyn savannah israel lourdes saga nova stella 
  bo  milan bella        falk storm tiger alba  trust love lucky  
`);
