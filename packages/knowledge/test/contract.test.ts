import { describeRetrieverPort } from '@eco2/ports/testing'
import { createKnowledgeRetriever } from '../src/index.ts'

describeRetrieverPort('createKnowledgeRetriever', createKnowledgeRetriever, {
  known: [
    { query: '다 마신 생수병은 어떻게 버려?', ruleId: 'clear-pet' },
    { query: '피자박스에 기름 묻었는데', ruleId: 'general-waste' },
    { query: '휴대폰', ruleId: 'mobile-phone' },
    { query: '캔이랑 병은 어디에 버려?', ruleId: 'metal-can' },
    { query: '보조베타리', ruleId: 'power-bank' },
    { query: '먹다 남은 알약', ruleId: 'medicine' },
  ],
  unknown: ['오늘 기분이 어때', '스캔 파일 보내줘', '안녕', '캔디', 'constructor toString'],
})
