/* How payments, trade papers and addresses shorten words of organisations. Written for this project. */

/**
 * `word=abbreviation abbreviation|…`: the English word and what is left of it where a field is too short. An abbreviation may
 * stand for several words (comm: commercial, communications, committee, commission). Legal forms are in `LEGAL_FORMS`.
 */
export const ABBREVIATIONS =
  'accounting=acctg|administration=admin admn|advertising=advtg advt|agency=agcy agy|agricultural=agri agric|aluminium=alum|' +
  'associates=assocs|authority=auth|automobile=automob|aviation=avn|bank=bnk bk|brothers=bros|building=bldg blg|' +
  'builders=bldrs|bureau=bur|business=busn|center=ctr cntr|central=cent cntrl centl|chemical=chem|chemicals=chem chems|' +
  'college=coll clg|commercial=comm coml comml|communications=comm comms commn|committee=comm cmte cttee ctte|' +
  'commission=comm commn|construction=const constr constn cnstr cons|contracting=contg contr|contractors=contr contrs|' +
  'consulting=conslt cnsltg|cooperative=coop|council=cncl|cultural=cult|defence=def|department=dept dpt|design=dsgn|' +
  'development=dev devt devel devl dvlp dvlpt dvpt dvlpmt developmt|distribution=dist distr distrib distbn|' +
  'distributors=distr distrs|district=dist distt|division=div divn|economic=econ|education=edu educ edn|' +
  'electronics=elec elect electr elex eltrn|electric=elec elect electr|electrical=elec elect|energy=engy enrgy|' +
  'engineering=eng engg engrg engr engin engrs|enterprises=ents entp entps entrp entpr enterpr|equipment=eqpt equip eqp|' +
  'exchange=exch exchg xchg|export=exp expt|exports=exp exps|import=imp impt impex impexp|imports=imp imps|' +
  'factory=fcty facty|federal=fed fedl|federation=fed fedn|finance=fin|financial=fin fincl|' +
  'foundation=fdn fndn fdtn fndtn found|general=gen genl gnrl|government=gov govt gvt govmt|group=grp gp|hospital=hosp|' +
  'holding=hldg hldgs hldng hdg holdg|hotel=htl|industries=ind inds indus indust indl|industrial=ind indl indus indust|' +
  'information=info|institute=inst instt|institution=inst instn|instrument=instr instrs|insurance=ins insur insce|' +
  'international=int intl intern internl internatl intnl intrnl intntl intnatl|investment=inv invt invst invmt invstmt|' +
  'laboratory=labs lab|leasing=lsg|logistics=logis lgstcs lgst|machine=mach|machinery=mach mchy mcy|' +
  'maintenance=maint|management=mgmt mgt mngmt mgnt mngt mgmnt|manufacturing=mfg mfrg manuf manufg|manufacturers=mfrs mfr|' +
  'marketing=mktg mkt mktng|materials=matls mtls|mechanical=mech|medical=med|metallurgical=metall|military=mil|' +
  'mining=min mng|ministry=min minst|minerals=min|municipal=mun munic|national=nat natl|network=ntwk netwk|' +
  'office=ofc off|organization=org orgn orgzn orgs|petroleum=petro petrol petr|petrochemical=petrochem petchem|' +
  'pharmaceutical=pharm|power=pwr|printing=prtg ptg|products=prod prods prdts|production=prod prodn prdn|' +
  'projects=proj projs|properties=prop props|public=pub publ|publishing=publ publg pubg|railways=rly rlys rlwy rwy|' +
  'refinery=refy|region=reg|republic=rep repub|research=res rsch resch rsrch|resources=res rsrcs|school=sch|' +
  'science=sci|sciences=sci scis|scientific=sci scient|security=sec secty|securities=sec secs|' +
  'services=svc svcs svce serv servs srv srvs srvc srvcs|shipbuilding=shipbldg shpbldg|shipping=shpg shppg shpng|' +
  'society=soc|solutions=soln solns sltns|special=spec|storage=stor|subsidiary=subs|supplies=supp splys|supply=sply|' +
  'systems=sys syst systs|technical=techn|technology=technol|telecommunications=telecomm telcom telco|textile=txtl textl|' +
  'trading=trd trdg tdg tradg trad trdng trdn|training=trng|transport=trans transp trnspt tpt trpt trspt|' +
  'transportation=trans transp|travel=trvl tvl|united=utd|university=univ unv|vehicles=veh vehs|warehouse=whse|' +
  'wholesale=whsle|works=wks|welfare=welf|export=impex impexp|' +
  'hongkong=hk|mideast=me|marine=mar|technology=techs|investment=invs|logistics=log|commercial=com|tradinghouse=td тд|lake=lk';

/** Those of the above that mean something else in other languages: Mar is a sea, and a title in India. */
export const OTHER_WORDS_TOO = 'mar';

/** What makes of an abbreviation an English word where it stands before it: Call Me, Oak & Log. `abbreviation=word word|…` */
export const OTHER_WORDS_BEHIND =
  'me=call tell ask show give take bring send let help hold kiss love like trust follow watch hear see feel find know meet want need ' +
  'make teach join remember marry dance touch treat feed dress pamper excuse with for to by about near around just only and & why|' +
  'log=and & the a ship ships captain captains data event flight web call yule saw fire wood oak pine cedar spruce birch';

/** Those that abbreviate nothing behind a first word: what begins Com. de Cóndor ends domains. */
export const ONLY_IN_FRONT = 'com';

/** Those that names of companies begin with as often as not, in Russia and Latin America: ТД Херон, Inv. Cóndor. */
export const ABBREVIATED_IN_FRONT = 'td тд inv com';
