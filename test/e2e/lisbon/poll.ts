import { test } from 'vitest'
import { cityName, ministryName } from '../support/room.ts'
import { eventually } from '../support/visitor.ts'
import { goOn, type Lab } from './lab.ts'

const refugees = 'Reception and integration of refugees'
const equality = 'Anti-discrimination laws and equality bodies'
const education = 'Quality education, language and integration courses'

/** Who speaks, what comes first, and a connection that is lost meanwhile. */
export function floorAndPollTests(lab: Lab): void {
  test('[F2] [F4] [F7] gives the floor in turn: from the phone, for a raised nameplate, for a point of order', async () => {
    const { city, ministry, moderator, stage } = lab.room
    await goOn(lab, '15:46', 'Responses by national institutions')
    await goOn(lab, '16:08', 'Discussion')
    await city.ask('Le logement des familles')
    await city.visitor.sees(city.t.ask('place', { place: '1re' }))
    await moderator.raise('ob')
    await ministry.ask('Recognition of qualifications')
    await ministry.visitor.sees(ministry.t.ask('place', { place: '3rd' }))
    await city.visitor.page.reload()
    await city.visitor.sees(city.t.ask('place', { place: '1re' }))
    await city.visitor.isAccessible()
    await city.visitor.shoot('floor-place-phone-fr')
    await ministry.visitor.press(ministry.t.ask('withdraw'))
    await ministry.visitor.seesNot(ministry.t.ask('place', { place: '3rd' }))
    await ministry.visitor.press(ministry.t.ask('pointOfOrder'))
    await ministry.visitor.sees(ministry.t.participate('youAreNext'))
    await moderator.visitor.isAccessible()
    await moderator.visitor.shoot('moderate-floor-laptop-en')
    await moderator.give(ministryName)
    await moderator.finishSpeech()
    await moderator.give(cityName)
    await city.visitor.isTold(city.t.participate('haveFloor'))
    await stage.sees('Le logement des familles')
    await stage.isAccessible()
    await stage.shoot('stage-floor-dark-en')
    await city.visitor.shoot('floor-speaking-phone-fr')
    await moderator.finishSpeech()
    await city.visitor.seesNot(city.t.participate('haveFloor'))
  })

  test('[P10] takes points from both levels, changed ballots and a reload included', async () => {
    const { city, ministry, moderator, stage } = lab.room
    await goOn(lab, '16:31', 'Calling all services')
    await moderator.openVote()
    await city.visitor.isTold(city.t.participate('pollOpen'))
    // The vote stands above it, and hides nothing of whose turn comes.
    await ministry.visitor.press(ministry.t.ask('pointOfOrder'))
    await ministry.visitor.isTold(ministry.t.participate('youAreNext'))
    await ministry.visitor.press(ministry.t.ask('withdrawOrder'))
    await Promise.all([city.goVote(), ministry.goVote()])
    await city.visitor.isAccessible()
    await city.give({ [refugees]: 10 })
    await city.cast()
    await ministry.give({ [equality]: 4, 'Long-term residence': 3, 'Family reunion': 2, [education]: 1 })
    await ministry.cast()
    await moderator.visitor.sees(moderator.t.control('turnout', { ballots: 2, entitled: 2 }))
    await stage.sees(stage.t.stage('haveVoted', { entitled: 2 }))
    await stage.isAccessible()
    await stage.shoot('stage-poll-dark-en')
    await city.give({ 'Family reunion': 4, [refugees]: 6 })
    await city.visitor.sees(city.t.ballot('changed'))
    await city.cast()
    await city.visitor.shoot('vote-phone-fr')
    await ministry.visitor.isAccessible()
    await ministry.visitor.shoot('vote-laptop-dark-en')
    await city.visitor.page.reload()
    await city.open('vote')
    await eventually(() => city.pointsFor(refugees).inputValue()).toBe('6')
    await city.visitor.sees(city.t.ballot('recorded'))
  })

  test('[B13] says truthfully that the connection is lost, and heals by itself', async () => {
    const { city, moderator } = lab.room
    await city.visitor.loseNetwork()
    await city.visitor.sees(city.t.app('offlineSince', { time: '16:31' }))
    await city.give({ [refugees]: 5, 'Family reunion': 3, 'Long-term residence': 2 })
    await city.castButton().click()
    await city.visitor.sees(city.t.ballot('unsent'))
    await city.visitor.isAccessible()
    await city.visitor.shoot('offline-phone-fr')
    await moderator.visitor.shoot('moderate-poll-laptop-en')
    await city.visitor.findNetwork()
    await city.visitor.sees(city.t.app('live'))
    await city.visitor.sees(city.t.ballot('recorded'))
  })

  test('[P23] [P24] publishes two rankings that differ, and names the gap on every screen', async () => {
    const { city, moderator, observer, stage } = lab.room
    await moderator.closeVote()
    await city.visitor.sees(city.t.ballot('closedNow'))
    await moderator.publishResult()
    await observer.openTab(observer.t.observe('results'))
    const gap = (t: typeof stage.t, first: string, second: string) =>
      t.result('gap', {
        option: refugees,
        first,
        second,
        firstLevel: t.level('local').toLowerCase(),
        secondLevel: t.level('national').toLowerCase(),
      })
    await stage.sees(gap(stage.t, '1st', 'joint 5th'))
    await observer.sees(gap(observer.t, '1re', '5e ex æquo'))
    await city.visitor.sees(gap(city.t, '1re', '5e ex æquo'))
    for (const one of [stage, observer, city.visitor, moderator.visitor]) await one.isAccessible()
    await stage.shoot('stage-result-dark-en')
    await observer.shoot('observe-result-laptop-fr')
    await city.visitor.shoot('result-phone-fr')
    await moderator.visitor.shoot('moderate-result-laptop-en')
  })
}
