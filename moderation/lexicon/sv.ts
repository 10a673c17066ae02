import type { Lexicon } from "../vocabulary.ts";

/** Swedish words by meaning, inflected. Entries parted by white space; `_` joins a phrase. */
export const lexicon: Lexicon = {
  // Stepped over between two words of a pattern.
  filler: `bara ju väl nog typ liksom faktiskt verkligen fan jävligt så alltid ofta ibland också även
    redan då sen sedan nästan rent helt riktigt ens ännu egentligen mest gärna lite nu_då plötsligt
    väldigt jättemycket skit asså alltså ständigt brukar kanske säkert precis absolut totalt himla`,

  // Stance
  neg: `inte aldrig ej icke inga ingen inget utan knappt varken inte_alls int itne itj`,
  "negation-exempt": `inte_bara inte_vet vet_inte förstår_inte fattar_inte minns_inte inte_förrän
    inte_så_konstigt inte_första inte_sovit inte_längre_rädd inte_klokt aldrig_berättat inte_berättat
    ingen_vet ingen_annan ingen_ser ingen_förstår ingen_fattar ingen_tror inte_konstigt inte_sagt
    inget_hjälper inte_vågat vågar_inte orkar_inte inte_orkar inte_kan kan_inte inte_ens
    inga_problem ingen_fara aldrig_sagt inte_varje inte_alltid ingen_skulle inte_jag_som
    inte_konstig inte_mitt_fel inte_uppehållstillstånd`,
  "clause-opener": `men och för när om medan eftersom hur varför där innan tills fast så_att att_han
    att_hon att_jag att_de att_dom att_vi att_min att_det att_mamma att_pappa som_om`,
  "no-longer": "slutat_med_det det_är_slut_med_det",
  past: `för_länge_sen för_länge_sedan år_sen år_sedan länge_sen länge_sedan på_den_tiden när_jag_var_liten
    när_jag_var_barn när_jag_var_ung när_jag_var_tonåring när_jag_var_sju när_jag_var_tio när_jag_var_22
    när_jag_var_gift när_vi_var_små som_barn som_liten som_tonåring min_uppväxt min_barndom barndomen
    uppväxten växte_upp uppvuxen förr_i_tiden i_mitt_förra mitt_förra_förhållande i_ungdomen
    innan_jag_lämnade sen_jag_lämnade lämnade_honom lämnade_henne lämnat_honom lämnat_henne
    var_gift_med levde_med levde_jag_med tidigare_förhållande en_gång_i_tiden på_åttiotalet
    på_nittiotalet på_80_talet på_90_talet är_vuxna_nu vuxna_nu är_över_nu innan_jag_slutade
    innan_jag_blev_nykter i_somras i_vintras för_flera_år_sen ut_sedan är_ute_sedan exmannen_brukade brukade dog_för har_dött dött_nu dog_2004 förr_brukade brukade_förr
    1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1968
    1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987
    1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006
    2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 när_jag_var_5
    när_jag_var_6 när_jag_var_7 när_jag_var_8 när_jag_var_9 när_jag_var_10 när_jag_var_11
    när_jag_var_12 när_jag_var_13 när_jag_var_14 när_jag_var_15 när_jag_var_16 när_jag_var_17
    när_jag_var_18 när_jag_var_19 när_jag_var_20 när_jag_var_21 när_jag_var_22 när_jag_var_23
    när_jag_var_24 när_jag_var_25 när_jag_var_26 när_jag_var_27 när_jag_var_28 när_jag_var_29
    när_jag_var_30 när_jag_var_31 när_jag_var_32 när_jag_var_33 när_jag_var_34 när_jag_var_35
    när_jag_var_36 när_jag_var_37 när_jag_var_38 när_jag_var_39 när_jag_var_40 när_jag_var_41
    när_jag_var_42 när_jag_var_43 när_jag_var_44 när_jag_var_45 när_jag_var_sju när_jag_var_åtta
    när_jag_var_nio när_jag_var_tio när_jag_var_elva när_jag_var_tolv när_jag_var_tretton
    när_jag_var_fjorton när_jag_var_femton när_jag_var_sexton när_jag_var_sjutton när_jag_var_arton
    när_jag_var_nitton när_jag_var_tjugo`,
  still: `fortfarande numera ännu varje_gång på_sistone senaste_tiden varje_kväll varje_helg`,
  hypothetical: `tänk_om om_någon_skulle om_han_skulle om_hon_skulle skulle_aldrig anta_att
    föreställ_dig om_nån_skulle hypotetiskt`,
  fiction: `film filmen filmer serie serien serier roman romanen en_bok boken deckare deckaren avsnitt
    avsnittet dokumentär dokumentären podd podden låten låttexten huvudpersonen karaktären drömde
    mardröm_om drömt pjäsen novell novellen tv_spel dikten scenen i_en_film`,
  now: `nu ikväll i_kväll inatt i_natt just_nu nyss precis_nu i_detta_nu för_en_timme_sen
    för_en_timme_sedan timme_sen timmar_sen timmar_sedan minuter_sen minuter_sedan om_en_timme
    halvtimme_sen nu_i_kväll när_som_helst på_väg_hem på_väg_hit strax`,
  imminent: `ikväll i_kväll inatt i_natt just_nu nyss precis_nu timme_sen timmar_sen minuter_sen
    minuter_sedan om_en_timme halvtimme_sen när_som_helst på_väg_hem på_väg_hit strax`,
  recent: `igår i_går inatt i_natt i_morse imorse idag i_dag i_helgen i_fredags i_lördags i_söndags
    i_måndags i_tisdags häromdagen nyss igår_kväll {now}`,

  // People
  me: "mig mej mig_själv jag",
  us: "mig mej oss mig_själv",
  my: "min mitt mina vår vårt våra",
  pronoun: "han hon de dom",
  obj: "honom henne dem dom han",
  partner: `man mannen make maken fru frun frugan hustru hustrun sambo sambon pojkvän pojkvännen
    flickvän flickvännen kille killen tjej tjejen partner partnern ex exet exman exmannen exfru exfrun
    gubben särbo särbon fästman fästmannen fästmö gubbe karl karln käresta respektive styvpappa
    styvpappan styvfar plastpappa plastpappan kvinnan exsambo exsambon min_tjej`,
  parent: `mamma mamman pappa pappan morsan farsan mor far mamsen päronen föräldrar föräldrarna
    styvpappa styvmamma plastpappa plastmamma låtsaspappa mormor farmor morfar farfar
    mammas_kille mammas_nya hennes_kille mammas_pojkvän familjehemmet`,
  kin: `{partner} {parent} bror brorsan brodern syster syrran systern son sonen dotter dottern morbror
    farbror kusin kusinen bröder bröderna brödrarna svärfar svärson granne grannen kompis kompisen
    väninna väninnan vän vännen polare polaren grannarna barnbarn pojken grabben svärdotter svåger
    svågern farbröder storebror lillebror storasyster lillasyster rumskompis hyresvärd chefen`,
  doer: "{pronoun} {kin} snubben",
  woman: `henne honom fru frun frugan sambon tjejen flickvän flickvännen mamma mor maken mannen syster
    exet killen sambo tjej hustrun hustru`,
  kid: `barn barnet barnen barns ungar ungarna unge ungen son sonen dotter dottern döttrar söner bebis
    bebisen spädbarn pojke pojken flicka flickan tjejen_på lillen lillan tvillingar tvillingarna
    syskon grabben åring åringen åringarna åringar årig årige åriga barnbarn barnbarnet ettåringen
    tvååringen treåringen fyraåringen femåringen sexåringen sjuåringen åttaåringen nioåringen
    tioåringen treåring fyraåring femåring sexåring sjuåring tvååring ettåring åttaåring bäbis
    bäbisen brorsdotter systerdotter systerson brorson kidsen kids bebben knatten tösen jäntan
    minstingen styvdotter styvson bonusbarn bonusdotter nyfödd nyfödda äldsta yngsta barna telningen`,
  "my-child": `mitt_barn mina_barn våra_barn barnen ungarna min_son min_dotter vår_son vår_dotter bebisen
    sonen dottern min_pojke min_flicka tvillingarna lillan lillen min_unge mina_ungar årig åring
    vårt_barn fyraåringen treåringen femåringen sexåringen sjuåringen tvååringen`,
  sibling: `bror brorsan syster syrran syskon syskonen lillebror lillasyster småsyskon småsyskonen
    brodern systern lillebrorsan`,

  // Violence
  hurt: `slå slår slog slagit sparka sparkar sparkade sparkat knuffa knuffar knuffade knuffat putta
    puttar puttade puttat örfila örfilar örfilade smälla smällde_till smällt_till klippte_till
    klipper_till misshandla misshandlar misshandlade misshandlat bet biter bitit drog_i rycker_i
    ryckte_i drar_i tryckte_upp trycker_upp tryckt_upp tar_tag tog_tag tagit_tag greppar grep
    kastar_sig_på gick_på går_på gått_på flög_på ger_sig_på gav_sig_på gett_sig_på håller_fast
    höll_fast hållit_fast brände bränner skakar skakade skakat nyper nöp klöste klöser daskar daskade
    slängde slänger slängt stryper ströp knivhögg hugger högg spottar spottade skallade skalla
    bankade_på nita nitade spöar spöade spöat pucklar pucklade pucklat bultar ger_stryk gav_stryk
    drämde drämmer smiskar smiskade bälte bältet lappar_till lappade_till höll_nere håller_nere
    skadar skadat tafsar attackerar attackerade överfaller överföll`,
  strike: `slå slår slog slagit sparkar sparkade sparkat knuffar knuffade puttar puttade örfilar örfilade
    örfil misshandlar misshandlade misshandlat spöar spöade pucklar daskar daskade smiskar smiskade
    smällde_till klippte_till lappade_till`,
  beaten: `slagen slaget slagna misshandlad misshandlade sparkad knuffad puttad strypt våldtagen spöad
    knivhuggen hotad inlåst fasthållen bortgift`,
  strangling: `stryptag struptag stryper ströp strypa strypt strypte tog_mig_om_halsen händerna_om_min_hals
    händerna_runt_min_hals handen_om_min_hals händer_om_halsen om_halsen runt_halsen
    händerna_kring_min_hals håller_för_min_mun höll_för_min_mun hålla_för_min_mun kudden_över_ansiktet
    kudde_över_ansiktet kudden_mot_mitt_ansikte om_strupen`,
  weapon: `kniv kniven knivar yxa yxan pistol pistolen gevär geväret bössa bössan hagelgevär vapen
    vapnet jaktvapen hammare hammaren basebollträ slagträ järnrör syra bensin tändvätska kökskniven
    morakniv skjutvapen älgstudsare studsare älgbössan`,
  body: `ansiktet huvudet armen armarna håret nacken halsen revbenen magen benet ryggen ögat näsan käken
    läppen munnen axeln handen kinden handleden`,
  injury: `blåmärke blåmärken blåmärket blåtira blåtiror blått_öga blå_märken spräckt_läpp brutet_revben
    revben revbenet brutna bröt_armen fläskläpp fingermärken märken_på_armarna märken_på_halsen
    rivmärken svullet_öga blodutgjutning knäckt_näsa bröt_näsan`,
  wall: `dörr dörren dörrar väggen vägg väggar fönster fönstret spegeln möbler tallrikar tallrikarna
    porslin tv_n tvn mobilen telefonen bordet stolar glas dator datorn skåpdörren`,
  smash: `slår_sönder slog_sönder slagit_sönder sparkar sparkade kastar kastade kastat krossar krossade
    krossat hål_i har_sönder haft_sönder hade_sönder slänger slängde slängt välter välte vräker
    slog_hål nävslag demolerar demolerade`,
  scared: `rädd rädda livrädd skraj skiträdd skräckslagen rädsla rädslan skräck fruktar bävar skräms
    vettskrämd`,
  threat: `hotar hotade hotat hota hot hotelser säger_att_han säger_att_hon sa_att_han sa_att_hon lovade_att
    lovar_att sagt_att_han sagt_att_hon säger_han svär_på_att svor_på_att varnar säger_att_dom`,
  kill: `döda dödar dödat slå_ihjäl slår_ihjäl mörda mördar mörda_mig strypa skjuta skjuter knivhugga
    skära_halsen göra_slut_på bränna_ner bränna_upp tända_eld elda_upp begrava dränka ha_ihjäl
    göra_illa göra_mig_illa hitta_mig_och spränga tända_på hugga ha_ihjäl ta_död_på slakta`,
  arrival: `kommer_hem komma_hem kom_hem kliver_in nyckeln_i_låset nyckeln_sätts nyckeln_i_dörren hans_bil
    bilen_på bildörren steg_i_trappan stegen_i_trappan stegen stegen_på hissen ytterdörren
    porten_slår fotsteg fotstegen på_grusgången in_genom_dörren`,
  mood: "humör humöret stämning stämningen kväll kvällen läge läget sorts",
  permit: "bestämmer bestämde bestämt styr kontrollerar avgör väljer",
  contact: `prata träffa ringa umgås gå_ut jobba ha_på_mig klä_mig äta träffar pratar ringer lämna_huset
    gå_hemifrån köra handla sova ha_kontakt höra_av_mig ha_vänner använda ses`,

  // Substances
  drunk: `full fulla full* berusad berusade packad packade påverkad påverkade onykter onyktra stupfull
    aspackad asfull dyngrak plakat redlös dragen salongsberusad sluddrar sluddrade sluddrande druckit
    druckit_för_mycket luktade_sprit luktar_sprit luktade_alkohol luktar_alkohol i_fyllan på_fyllan
    på_snusen bakfull bakis hög höga stenad dricker drack utslagen däckad däckar däckade skitfull
    jättefull packat_till dretfull kalasfull fyllan luktade_öl druckna drucken`,
  booze: `alkohol vin vinet vodka vodkan gin whisky öl ölen starköl folköl cider sprit spriten brännvin
    flaska flaskan flaskor helrör halvrör box boxvin dricka dricker drack druckit bira bärs bag_in_box
    hembränt groggar drinkar rom likör kask`,
  benzo: `benso bensodiazepiner sobril stesolid xanor alprazolam diazepam oxascand iktorivil valium
    rivotril lyrica pregabalin gabapentin zopiklon imovane stilnoct sömntabletter sömnmedel
    sömnpiller propavan lergigan zolpidem flunitrazepam rohypnol xanax ksalol bensopiller atarax
    theralen`,
  opioid: `tramadol oxy oxycodone oxynorm oxycontin oxikodon morfin fentanyl heroin metadon subutex
    suboxone buprenorfin citodon kodein dolcontin treo_comp spice tramadolen morfinet
    morfinplåster plåster`,
  pills: `tabletter tabletterna tablett piller pillren mediciner medicin medicinen alvedon panodil ipren
    paracetamol citodon insulin insulinet antidepressiva sertralin treo blister kartor karta burk burken
    {benzo} {opioid} överdos`,
  street: `gräs grönt hasch brass weed maja braj kola koks ladd kokain tjack amfetamin speed mdma ecstasy
    knark droger spice svamp lsd keta ketamin edibles thc piller langare langaren röka rökat rök
    snus hembränt {benzo} {opioid} ritalin concerta elvanse`,

  // Self-harm
  "self-kill": `tar_jag_livet_av_mig tar_jag_mitt_liv gör_jag_slut ta_livet_av_mig ta_livet_av_mej tar_livet_av_mig tog_livet_av_mig tagit_livet_av_mig
    ta_mitt_liv ta_mitt_eget_liv tar_mitt_liv avsluta_mitt_liv avsluta_livet avsluta_allt begå_självmord
    självmord självmords* suicid suicid* suicidal döda_mig döda_mig_själv hänga_mig hänger_mig
    skjuta_mig dränka_mig hoppa_från hoppa_framför hoppa_från_bron göra_slut_på_allt
    göra_slut_på_det göra_slut_på_mitt_liv göra_mig_av_med_mig_själv avliva_mig hoppar_från
    ställa_mig_på_spåret gå_ut_framför kliva_ut_framför köra_in_i_en köra_av_vägen köra_ut_för
    krocka_med_flit ta_en_överdos kasta_mig_framför ta_live_av_mig
    göra_det_slutgiltiga`,
  "not-live": `dö dör vara_död försvinna sluta_finnas slippa_vakna inte_finnas inte_vakna inte_leva
    somna_in sluta_vakna sluta_leva inte_vara_kvar slippa_finnas slippa_leva slippa_vara_med
    sova_för_alltid inte_vara_här inte_existera sluta_existera slippa_livet slippa_allt`,
  "hurt-self": `skära_mig skär_mig skar_mig skurit_mig skära_mig_själv självskada självskadar självskade*
    självskadat rispa_mig rispar_mig rispat_mig bränna_mig_själv skada_mig skadar_mig skadat_mig
    göra_mig_illa gör_mig_illa snittar_mig snitta_mig snittat_mig slå_mig_själv slår_mig_själv
    rakblad rakbladen svälter_mig bränner_mig_med`,
  pregnant:
    "gravid graviditet graviditeten vecka_19 barnmorskan barnmorska gravida väntar_barn foster fostret",
  plan: `plan planen planerat planerar planerade bestämt_mig bestämt_datum datum_bestämt valt_dag
    vet_hur_jag vet_precis_hur räknat_ut_hur allt_klart allt_är_klart ordnat_allt ordnat_så
    räknat_tabletterna vet_vilken_bro vet_vilket_tåg vet_var_jag`,
  means: `tabletter tabletterna rep repet snara snaran gevär bössan pistol rakblad bron bro räcket spåret
    tåget tåg spåren insulin sparat_ihop samlat_på samlar_på avgaser slangen taket hustaket stup klippan
    perrongen plattformen`,
  goodbye: `hej_då_alla hejdå_alla farväl adjö förlåt_för_allt tack_för_allt ta_hand_om_varandra
    avskedsbrev avskedsbrevet sista_inlägg sista_inlägget kommer_inte_höra_av_mig_mer mitt_sista
    säg_till_mina_barn skrivit_brev skrivit_ett_brev brevet_till breven_till brevet_är_skrivet
    breven_är_skrivna tack_för_att_ni`,
  worse: `värre_än_förut värre_än_förr blir_värre blivit_värre allt_värre värre_och_värre allt_oftare
    oftare_nu eskalerar eskalerat trappas_upp trappat_upp`,

  // Numbers
  lots: `4 5 6 7 8 9 10 12 14 15 16 18 20 24 25 28 30 32 35 36 40 45 48 50 56 60 64 70 80 90 100
    120 150 200 fyra fem sex sju åtta nio tio tolv femton tjugo trettio fyrtio femtio sextio hundra massa många flera näve`,
  number: `1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 24 25 28 30 32 35 36 40 45 48 50 56 60 64 70
    80 90 100 120 150 200 en ett två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio
    fyrtio femtio sextio hundra massa många några par flera hel`,
  "minor-age": `6 7 8 9 10 11 12 13 14 15 16 17 sex sju åtta nio tio elva tolv tretton fjorton femton
    sexton sjutton`,
};
